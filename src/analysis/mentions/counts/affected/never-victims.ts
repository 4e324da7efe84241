import type { Judge } from './setting.ts';

/** Devices, attempts, money and places are never victims, and nobody is affected by a count of none (不正利用 0件). */
export const neverVictims: Judge = ({ figure, span }) => {
  if (figure.counter.victims !== 'never' && figure.value > 0) return undefined;
  const told = figure.value > 0 ? { note: 'this counter counts no victims' } : { note: 'none' };
  return { affected: false, by: 'never-victims', at: span, ...told };
};
