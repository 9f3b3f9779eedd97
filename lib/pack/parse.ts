/** Reads the JSON of a pack's files into checked shapes, or says in words what is wrong and where. */
import * as v from 'valibot';
import type { Problem } from './pack-source.ts';

/** A file of the pack could not be read: its problems, each with its place. */
export class PackError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map((problem) => `${problem.where}: ${problem.message}`).join('\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}

/**
 * Parses one JSON text by a schema.
 * @param file how messages name the text
 * @throws {PackError} on a JSON error or where the shape does not fit
 */
export function parseJson<TSchema extends v.GenericSchema>(
  schema: TSchema,
  text: string,
  file: string,
): v.InferOutput<TSchema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new PackError([{ where: file, message: `is not JSON: ${(error as Error).message}` }]);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  throw new PackError(
    result.issues.map((issue) => ({ where: `${file}: ${v.getDotPath(issue) ?? '(top)'}`, message: issue.message })),
  );
}
