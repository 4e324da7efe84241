import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commandIds } from '../../../src/extension/commands/command-ids.ts';
import {
  decorationStyles,
  type DecorationStyle,
} from '../../../src/extension/decorations/decoration-styles.ts';
import { coverageStyles } from '../../../src/extension/decorations/coverage-styles.ts';
import { linkedStyles } from '../../../src/extension/decorations/linked-styles.ts';
import { reviewStyles, type ReviewStyle } from '../../../src/extension/decorations/review-styles.ts';
import { tokenModifiers, tokenTypes } from '../../../src/extension/semantic-tokens/token-legend.ts';
import { readSettings, settingsSection } from '../../../src/extension/settings.ts';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { command: string; category?: string }[];
    readonly menus: Record<string, readonly { command: string; when?: string }[]>;
    readonly views: { readonly noticeAnnotator: readonly { id: string }[] };
    readonly keybindings: readonly { command: string; when?: string }[];
    readonly colors: readonly { id: string; defaults: Record<string, string> }[];
    readonly semanticTokenTypes: readonly { id: string }[];
    readonly semanticTokenModifiers: readonly { id: string }[];
    readonly semanticTokenScopes: readonly { scopes: Record<string, readonly string[]> }[];
    readonly configuration: {
      readonly properties: Record<
        string,
        { default: unknown; properties?: Record<string, { enum: readonly string[] }> }
      >;
    };
  };
}

const { contributes, activationEvents } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

suite('the manifest and the code agree on', () => {
  test('commands', () => {
    const declared = contributes.commands.map(({ command }) => command);
    assert.deepEqual(declared.toSorted(), Object.values(commandIds).toSorted());
  });

  test('views', () => {
    const declared = contributes.views.noticeAnnotator.map(({ id }) => id);
    const shown = readFileSync('src/extension/views/index.ts', 'utf8').matchAll(
      /'(?<id>noticeAnnotator\.\w+)'/gu,
    );
    assert.deepEqual(
      declared,
      [...shown].map(({ groups }) => groups?.id),
    );
  });

  test('the category of every command in the palette', () => {
    assert.deepEqual([...new Set(contributes.commands.map(({ category }) => category))], ['%category%']);
  });

  test('the commands of menus and keys', () => {
    const offered = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    const known: readonly string[] = Object.values(commandIds);
    assert.deepEqual(
      offered.filter(({ command }) => !known.includes(command)),
      [],
    );
  });

  test('keys that hold only where the command can work', () => {
    assert.deepEqual(
      contributes.keybindings.filter(({ when }) => !/noticeAnnotator\.|notice\\\.yaml/u.test(when ?? '')),
      [],
    );
  });

  test('colours, each with a default for every kind of theme', () => {
    const styles: readonly (DecorationStyle | ReviewStyle)[] = [
      ...Object.values(decorationStyles),
      ...Object.values(coverageStyles),
      ...Object.values(linkedStyles),
      ...Object.values(reviewStyles),
    ];
    const used = new Set(
      styles.flatMap((style) => [
        style.color,
        ...('background' in style && style.background ? [style.background] : []),
        ...('words' in style && style.words ? [style.words] : []),
      ]),
    );
    assert.deepEqual(contributes.colors.map(({ id }) => id).toSorted(), [...used].toSorted());
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(
        Object.keys(defaults).toSorted(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
    }
  });

  test('semantic tokens', () => {
    const ids = (declared: readonly { id: string }[]) => declared.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), tokenTypes);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), tokenModifiers);
    const known = contributes.semanticTokenScopes.flatMap(({ scopes }) => Object.keys(scopes));
    const types: readonly string[] = tokenTypes;
    const modifiers: readonly string[] = ['', ...tokenModifiers];
    for (const selector of known) {
      const [type = '', modifier = ''] = selector.split('.');
      assert.ok(types.includes(type) && modifiers.includes(modifier), selector);
    }
  });

  test('settings and their defaults', () => {
    const asked = new Set<string>();
    const { properties } = contributes.configuration;
    const defaults = {
      get: (key: string) => {
        asked.add(`${settingsSection}.${key}`);
        return properties[`${settingsSection}.${key}`]?.default;
      },
    } as Parameters<typeof readSettings>[0];
    assert.deepEqual(readSettings(defaults), {
      notices: ['**/notices/**/*.{txt,md}'],
      recordsFolder: 'records',
      reviewer: '',
      reviewLenses: true,
      inlayHints: true,
      findings: {
        'weekday-mismatch': 'warning',
        'sum-mismatch': 'warning',
        'future-date': 'warning',
        'detection-before-intrusion': 'warning',
        'correction-mismatch': 'warning',
      },
    });
    assert.deepEqual([...asked].toSorted(), Object.keys(properties).toSorted());
  });

  test('the rules of findings, each with its severity', () => {
    const rules = readdirSync('src/analysis/findings')
      .filter((name) => name.endsWith('.ts') && name.includes('-') && name !== 'finding-rule.ts')
      .map((name) => name.slice(0, -'.ts'.length))
      .sort();
    const { properties: settings = {}, default: severities } =
      contributes.configuration.properties[`${settingsSection}.findings`] ?? {};
    assert.deepEqual(Object.keys(settings).sort(), rules);
    assert.deepEqual(Object.keys(severities as object).sort(), rules);
    for (const { enum: allowed } of Object.values(settings)) {
      assert.deepEqual(allowed, ['error', 'warning', 'information', 'hint', 'off']);
    }
  });

  test('activation by language alone', () => {
    assert.deepEqual(
      activationEvents.filter((event) => !event.startsWith('onLanguage:')),
      [],
    );
  });
});
