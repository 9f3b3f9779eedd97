/** Turns a checked knowledge base into what ships: the name index, and cards in chunks. Pure. */
import type { CardChunk, CardIndex, CardRecord } from './card-record.ts';
import { compileNames } from './compile-names.ts';
import { encodeNameIndex } from './encode-name-index.ts';
import { nameEntries } from './names.ts';
import type { PackSource } from './pack-source.ts';
import type { Entity } from './schema.ts';

/** A pack ready to ship. */
export interface CompiledPack {
  nameIndex: Uint8Array;
  cardIndex: CardIndex;
  chunks: CardChunk[];
}

/** A chunk is closed before its JSON exceeds this many bytes: it parses within a frame on a slow machine. */
const CHUNK_BYTES = 95_000;

/** Compiles a pack; drafts stay out. Expects that `checkPack` found nothing. */
export function compilePack(source: PackSource): CompiledPack {
  const entities = source.entities.map((item) => item.entity).filter((entity) => !entity.draft);
  const chunks = chunkRecords(entities.map(toRecord));
  const entries = chunks.flatMap((chunk, number) =>
    Object.values(chunk).map(({ id, name, category }) => [id, { name, category, chunk: number }] as const),
  );
  return {
    nameIndex: encodeNameIndex({ ...compileNames(entities), phrases: source.phrases, topics: source.topics }),
    cardIndex: {
      checked: latestCheck(entities),
      properties: source.properties,
      entities: Object.fromEntries(entries),
    },
    chunks,
  };
}

function toRecord(entity: Entity): CardRecord {
  const { id, category, family, kind, name, summary, facts, events, views, related, sources } = entity;
  const own = entity.native && nameEntries(entity).find((entry) => entry.lang === entity.native);
  return {
    id,
    category,
    ...(family !== undefined && { family }),
    kind,
    name,
    ...(own && own.text !== name && { nativeName: { text: own.text, lang: own.lang } }),
    summary,
    facts: facts.filter((fact) => !fact.withdrawn),
    events,
    views,
    related,
    sources,
  };
}

function chunkRecords(records: CardRecord[]): CardChunk[] {
  const chunks: CardChunk[] = [];
  const utf8 = new TextEncoder();
  let size = CHUNK_BYTES;
  for (const record of records) {
    // With its key, quotes, colon and comma.
    const length = utf8.encode(JSON.stringify(record)).length + record.id.length + 4;
    if (size + length > CHUNK_BYTES) {
      chunks.push({});
      size = 0;
    }
    (chunks.at(-1) as CardChunk)[record.id] = record;
    size += length;
  }
  return chunks;
}

/** The latest check of any fact, `YYYY-MM-DD`: the day of which a pack can speak. */
export function latestCheck(entities: readonly Entity[]): string {
  const days = entities.flatMap((entity) => entity.facts.map((fact) => fact.checked));
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}
