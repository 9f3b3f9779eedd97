/** Serves page files from disk on loopback, as a news site would serve them. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A running server. */
export interface PageServer {
  /** Address under which a file is served. */
  urlOf(file: string): string;
  close(): Promise<void>;
}

/** Starts a server on a free loopback port; it serves only files that `urlOf` was asked for. */
export async function servePages(): Promise<PageServer> {
  const files = new Map<string, string>();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const bytes = readPage(file);
    response.writeHead(200, { 'content-type': contentType(file, bytes) }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf(file) {
      const path = `/story/${files.size + 1}/${encodeURIComponent(file.split(/[\\/]/u).at(-1) ?? 'page')}`;
      files.set(path, file);
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () => stop(server),
  };
}

/** A proxy that has nothing: whatever a page asks the network for is answered with 404 or a closed line. */
export async function startRefusal(): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((_, response) => response.writeHead(404).end());
  server.on('connect', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}

/**
 * Bytes of a page, unpacked where it is gzipped.
 * @throws {Error} naming the file where it cannot be read
 */
export function readPage(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/**
 * The content type of a page: its declared character set, else UTF-8 where the bytes are valid UTF-8,
 * else none, so that the browser sniffs.
 */
export function contentType(file: string, bytes: Buffer): string {
  const name = file.replace(/\.gz$/u, '');
  if (name.endsWith('.xml')) return 'application/xml';
  const head = bytes.subarray(0, 4_096).toString('latin1');
  if (/<meta[^>]+charset/iu.test(head) || bytes[0] === 0xfe || bytes[0] === 0xff) return 'text/html';
  return isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
