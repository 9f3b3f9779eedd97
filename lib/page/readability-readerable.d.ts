/** The package types only its main file; the readerable test alone is a tenth of its size. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(
    document: Document,
    options?: { minContentLength?: number; minScore?: number },
  ): boolean;
}
