import type { DomNode, FormatCallback } from 'html-to-text';
import { attributeOf, childrenOf, textOf } from './dom-node.ts';

/** The mark that an item of a page begins with by itself, where its list shows none: ①, (1), ・, ※. */
const ownMark =
  /^\s*(?:[・･•‣◦●○◎◆◇■□★☆▼▽※＊*①-⑳⑴-⒇❶-❿]|[(（][\p{Nd}ア-ンa-z一二三四五六七八九十]{1,2}[)）]|\p{Nd}{1,2}(?:[.．)）]|、(?!\p{Nd}))|[-－] )/u;

/** Lists with the marks that a browser shows: ・ and numbers, but none where the page writes its own. */
export const formatList: FormatCallback = (list, walk, builder) => {
  const items = childrenOf(list).filter(({ name }) => name === 'li');
  const first = Number(attributeOf(list, 'start') ?? 1);
  const markOf = (item: DomNode, place: number): string => {
    if (ownMark.test(textOf(item))) return '';
    return list.name === 'ol' ? `${first + place}. ` : '・';
  };
  const around = list.parent?.name === 'li' ? 1 : 2;
  builder.openList({ interRowLineBreaks: 1, leadingLineBreaks: around, maxPrefixLength: 0 });
  for (const [place, item] of items.entries()) {
    builder.openListItem({ prefix: markOf(item, place) });
    walk([...childrenOf(item)], builder);
    builder.closeListItem();
  }
  builder.closeList({ trailingLineBreaks: around });
};

/** A line of its own, without a gap. */
export const formatBlock: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk([...childrenOf(element)], builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};
