import { type CodeNotes, codeNotes } from '../../analysis/index.ts';

/** A place in VERIS: `action.hacking.variety.SQLi` is the variety `SQLi` of `hacking`. */
export interface VerisPlace {
  /** `action`, `actor`, `attribute` */
  readonly axis: string;
  /** `hacking`, `partner`, `confidentiality` */
  readonly kind: string;
  /** `SQLi`; nothing where the place is the kind itself, as in `actor.partner`. */
  readonly variety?: string;
}

/**
 * The places of a code, those it stands for by itself first. A code of a user's own vocabulary has none.
 *
 * @param list which list the code is of
 */
export function placesOf(list: keyof CodeNotes, code: string): readonly VerisPlace[] {
  const { veris = [] } = codeNotes[list][code] ?? {};
  return veris.map((path) => {
    const [axis = '', kind = '', ...rest] = path.split('.');
    const variety = rest.at(-1);
    return { axis, kind, ...(variety !== undefined && { variety }) };
  });
}
