import type { CodeName } from '../../analysis/index.ts';

/** Notices hold any character: none may turn into Markdown. */
export function escape(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&]/gu, '\\$&');
}

export function inCode(text: string): string {
  return `\`${text.replace(/[`\s]+/gu, ' ')}\``;
}

/** A code as people know it, and the code itself. */
export function named(code: string, name: CodeName | undefined): string {
  return name ? `**${escape(name.ja)}** · ${escape(name.en)} · ${inCode(code)}` : inCode(code);
}
