/** The schema as editors read it: completion and checks while typing, through `$schema` in each entity file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { EntitySchema } from '../../lib/pack/schema.ts';
import { DATA_FOLDER } from './read-data.ts';

/** Where the editors' schema is kept. */
export const EDITOR_SCHEMA_FILE = join(DATA_FOLDER, 'schema', 'entity.json');

/** The JSON Schema text of an entity file. Rules between fields and files are for `kb check` alone. */
export function editorSchema(): string {
  const schema = toJsonSchema(EntitySchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'Context Cards entity' }, null, 2)}\n`;
}

/** Whether the kept file says what the schema says. */
export function isEditorSchemaCurrent(): boolean {
  try {
    return readFileSync(EDITOR_SCHEMA_FILE, 'utf8') === editorSchema();
  } catch {
    return false;
  }
}
