/** Settings that come from outside (storage, a file), parsed and brought up to date, or refused with the place. */
import * as v from 'valibot';
import { CURRENT_VERSION, migrate } from './migrations.ts';
import { applyChanges, ChangesSchema, changesOf } from './schema.ts';
import type { Settings } from './settings.ts';

/** Settings could not be read. The message names the place and what is wrong there, in words for a person. */
export class SettingsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingsError';
  }
}

/** As it stands in storage. */
export interface StoredSettings {
  version: number;
  changes: Record<string, unknown>;
}

const Stored = v.strictObject({
  version: v.number('must be a number'),
  changes: v.record(v.string(), v.unknown(), 'must be an object'),
});

const FORMAT = 'context-cards-settings';
const ExportFile = v.strictObject({
  format: v.literal(FORMAT, `must be "${FORMAT}"; this is a file of something else`),
  version: v.number('must be a number'),
  settings: v.record(v.string(), v.unknown(), 'must be an object'),
});

/** Larger than any settings: what is longer is another file. UTF-16 code units. */
const LONGEST_FILE = 1_000_000;

/** Settings from what storage holds. @throws {SettingsError} */
export function readStored(stored: unknown): Settings {
  const { version, changes } = parse(Stored, stored, '');
  return upToDate(version, changes, 'changes');
}

/** What storage is to hold for these settings. */
export function toStored(settings: Settings): StoredSettings {
  return { version: CURRENT_VERSION, changes: changesOf(settings) };
}

/** Settings from the text of an exported file. @throws {SettingsError} */
export function readExport(text: string): Settings {
  if (text.length > LONGEST_FILE) throw new SettingsError('the file is far too long for settings');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new SettingsError(`the file is not JSON: ${(error as Error).message}`);
  }
  const { version, settings } = parse(ExportFile, json, '');
  return upToDate(version, settings, 'settings');
}

/** The text of a file to export. */
export function writeExport(settings: Settings): string {
  const file = { format: FORMAT, version: CURRENT_VERSION, settings: changesOf(settings) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function upToDate(version: number, changes: Record<string, unknown>, where: string): Settings {
  let current: Record<string, unknown>;
  try {
    current = migrate(version, changes);
  } catch (error) {
    throw new SettingsError((error as Error).message);
  }
  return applyChanges(parse(ChangesSchema, current, where));
}

function parse<TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
  where: string,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = [where, v.getDotPath(issue)].filter(Boolean).join('.') || 'the file';
  throw new SettingsError(`${place}: ${missing(issue) ? 'is missing' : issue.message}`);
}

const missing = (issue: v.BaseIssue<unknown>): boolean => issue.input === undefined;
