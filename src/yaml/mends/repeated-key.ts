import { isMap, isNode, isPair, isSeq, visit, type Node, type Pair } from 'yaml';
import { keyText, type Path } from '../locate.ts';
import { message } from '../messages.ts';
import type { FileToMend } from './file-to-mend.ts';
import type { Mender } from './mend.ts';

/** A key that stands twice and says the same both times: the later one can go. Which of two values holds, a person knows. */
export const repeatedKey: Mender = ({ start }, file) => {
  const place = placeOf(file, start);
  if (!place) return [];
  const around = file.nodeAt(place.slice(0, -1));
  const key = String(place.at(-1));
  if (!isMap(around)) return [];
  const values = around.items
    .filter((pair) => keyText(pair) === key)
    .map(({ value }) => JSON.stringify(isNode(value) ? value.toJS(file.document) : value));
  if (values.length < 2 || new Set(values).size > 1) return [];
  return [{ title: message('mend.remove', key), safe: true, edits: file.remove(place) }];
};

/** The path of the pair whose key begins at an offset. */
function placeOf({ document }: FileToMend, start: number): Path | undefined {
  let found: Path | undefined;
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isNode(pair.key) || pair.key.range?.[0] !== start) return undefined;
      found = pathTo([...(ancestors as readonly (Node | Pair)[]), pair]);
      return visit.BREAK;
    },
  });
  return found;
}

function pathTo(nodes: readonly (Node | Pair)[]): Path {
  return nodes.flatMap((node, depth): (string | number)[] => {
    if (isPair(node)) return [keyText(node)];
    const inner = nodes[depth + 1];
    return isSeq(node) && inner ? [node.items.indexOf(inner)] : [];
  });
}
