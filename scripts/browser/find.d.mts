/** Path of a browser's program, or undefined. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
