/**
 * The TextMate grammar of a notice, from the lexicon: field terms, dates, counts, headings. It paints what can be told
 * from the words alone, at once; what a notice says of them (leaked, ruled out) is the analysis's business.
 */
import { parse } from 'yaml';
import { importTypeScript } from './import-typescript.mjs';

const folder = 'src/analysis/lexicon';

const digit = '[0-9０-９]';
const blank = '[ \\u3000]?';
const kanjiDigit = '[〇一二三四五六七八九十百千]';

export async function generate(read) {
  const template = await importTypeScript(`${folder}/template.ts`);
  const data = async (name) => parse(await read(`${folder}/data/${name}.yaml`));
  const fields = (await data('fields')).flatMap(({ forms }) => forms);
  const counters = (await data('counters'))
    .flatMap((unit) => unit.counters)
    .filter(({ victims }) => victims !== 'never');
  const eras = await data('eras');

  const grammar = {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    comment: 'Generated from src/analysis/lexicon/data by npm run generate.',
    name: 'Data-breach notice',
    scopeName: 'text.notice',
    patterns: [{ include: '#heading' }, { include: '#mention' }],
    repository: {
      heading: {
        name: 'markup.heading.notice',
        begin: headingStart(),
        end: '$',
        patterns: [{ include: '#mention' }],
      },
      mention: { patterns: [{ include: '#date' }, { include: '#count' }, { include: '#field' }] },
      date: { name: 'constant.other.date.notice', match: datePattern(eras) },
      count: { name: 'constant.numeric.count.notice', match: countPattern(counters, template) },
      field: { name: 'entity.other.field.notice', match: `[おご御]?(?:${anyOf(fields, template)})` },
    },
  };
  return { 'syntaxes/notice.tmLanguage.json': `${JSON.stringify(grammar, undefined, 2)}\n` };
}

/** ■ 概要, 【お問い合わせ】, # 見出し, １．経緯, (2) 原因, 第3 対応; a numbered line is a heading where it is short. */
function headingStart() {
  const mark = '[■◆◇●□▼▽★]|#{1,6} |【[^】]+】[ \\u3000]*$';
  const number = `(?:第?${digit}{1,2}[.．、 \\u3000]|[(（]${digit}{1,2}[)）])(?=.{1,40}$)(?!.*[。、，])`;
  return `^[ \\u3000]*(?:${mark}|${number})`;
}

/** 令和6年3月27日（水）, 2021/10/14, R4.8.10, 3月上旬, 2023年; a range is two dates. */
function datePattern(eras) {
  const names = eras.map(({ ja }) => ja).join('|');
  const letters = eras.map(({ letter }) => anyWidth(letter)).join('|');
  const number = (length) => `${digit}{1,${length}}`;
  const year = `(?:(?:${names})${blank}(?:元|${number(2)}|${kanjiDigit}{1,3})|${digit}{4})${blank}年`;
  const month = `(?:${number(2)}|${kanjiDigit}{1,2})${blank}月`;
  const day = `(?:${number(2)}${blank}日|${kanjiDigit}{1,3}日|[上中下]旬|末)`;
  const weekday = '(?:[(（][月火水木金土日](?:曜日?)?(?:・祝)?[)）])?';
  const monthDay = `${month}(?!分)(?:${blank}${day}${weekday})?`;
  const separator = '[/.．／-]';
  const numeric = `(?:${digit}{4}|(?:${letters})${number(2)})${separator}${number(2)}${separator}${number(2)}(?!${digit})`;
  return `(?<!${digit})(?:${year}(?!度)(?:${blank}${monthDay})?|${monthDay}|${numeric})`;
}

/** 7,645件, 約6万1977人, 1 万 2 千名分; not 3.5件目 or 10人目, which count in order. */
function countPattern(counters, template) {
  const forms = counters.map(({ form }) => form);
  const others = counters.flatMap(({ except = [] }) => except);
  const numeral = `${digit}+(?:[,，]${digit}{3})*(?:[.．]${digit}+)?`;
  const kanji = `(?:${blank}[十百千万億])*`;
  const number = `(?:${numeral}${kanji})(?:${blank}${numeral}${kanji})*`;
  return `(?<![${'0-9０-９'}.,，．])${number}${blank}(?!${anyOf(others, template)})(?:${anyOf(forms, template)})様?分?(?!目)`;
}

/**
 * One expression for many templates of words. The first alternative that fits wins, so those that can grow longest come
 * first; the few words that one of them would still cut short are spelled out before them all.
 */
function anyOf(templates, { parseTemplate, spellings }) {
  const words = [...new Set(templates.flatMap(spellings))].sort((a, b) => b.length - a.length);
  const longest = (template) => Math.max(...spellings(template).map(({ length }) => length));
  const patterns = templates
    .map((template) => ({ template, length: longest(template) }))
    .sort((a, b) => b.length - a.length)
    .map(({ template }) => sequence(parseTemplate(template)));

  const first = new Set();
  for (;;) {
    const pattern = [...words.filter((word) => first.has(word)).map(literal), ...patterns].join('|');
    const whole = new RegExp(pattern, 'u');
    const cut = words.filter((word) => whole.exec(word)?.[0] !== word);
    if (cut.every((word) => first.has(word))) return pattern;
    for (const word of cut) first.add(word);
  }
}

function literal(word) {
  return [...word].map(anyWidth).join('');
}

function sequence(parts) {
  return parts.map((part) => (typeof part === 'string' ? literal(part) : choice(part))).join('');
}

function choice({ alternatives }) {
  const words = alternatives.map(sequence).filter((word) => word !== '');
  const all = `(?:${words.sort((a, b) => b.length - a.length).join('|')})`;
  return words.length < alternatives.length ? `${all}?` : all;
}

/** An ASCII character in either width, as notices write both. */
function anyWidth(character) {
  const code = character.charCodeAt(0);
  if (code <= 0x20 || code > 0x7e) return character;
  const wide = String.fromCharCode(code + 0xfee0);
  return `[${/[\w]/.test(character) ? character : `\\${character}`}${wide}]`;
}
