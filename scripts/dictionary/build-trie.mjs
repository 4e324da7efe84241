/**
 * A trie as three arrays. Nodes are numbered breadth first, so the children of one stand side by side, in the order of
 * their UTF-16 units, and so do the words of one.
 *
 * @param {ReadonlyMap<string, readonly unknown[]>} words surface → the words that are written so
 * @returns `labels`: the unit that leads to a node; `firstChild` and `firstWord`: where those of a node begin, and one
 *   entry more, so that those of node n end where those of n + 1 begin; `words`: all of them, in the order of the nodes
 */
export function buildTrie(words) {
  const surfaces = [...words.keys()].sort();
  const labels = [0];
  const firstChild = [];
  const firstWord = [];
  const inOrder = [];
  // Of a node: the surfaces that begin with it, and its depth.
  const nodes = [{ from: 0, to: surfaces.length, depth: 0 }];
  for (const { from, to, depth } of nodes) {
    firstChild.push(nodes.length);
    firstWord.push(inOrder.length);
    let at = from;
    if (surfaces[at].length === depth) inOrder.push(...words.get(surfaces[at++]));
    while (at < to) {
      const child = at;
      const unit = surfaces[child].charCodeAt(depth);
      while (at < to && surfaces[at].charCodeAt(depth) === unit) at++;
      labels.push(unit);
      nodes.push({ from: child, to: at, depth: depth + 1 });
    }
  }
  firstChild.push(nodes.length);
  firstWord.push(inOrder.length);
  return { labels, firstChild, firstWord, words: inOrder };
}
