import type { Entity } from './schema.ts';

/** Kinds of government that everyone can place, whether or not they could say more: see docs/decisions/0008. */
const COUNTRY = /^(?:country|sovereign state|city-state|special administrative region|self-governing island)$/iu;

/** Whether nearly every reader knows it: said in its file, or a country, which no reader of news needs marked. */
export function isFamiliar(entity: Entity): boolean {
  return entity.familiar === true || (entity.category === 'government' && COUNTRY.test(entity.kind.en ?? ''));
}
