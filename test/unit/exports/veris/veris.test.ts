import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { codeNotes } from '../../../../src/analysis/index.ts';
import { exportFormats } from '../../../../src/exports/export-formats.ts';
import type { VerisIncident } from '../../../../src/exports/veris/veris-incident.ts';
import type { NoticeRecord } from '../../../../src/records/index.ts';
import { awkward, bare, minato, rendered } from '../records.ts';

const published = { ...bare, source: { ...bare.source, published: '2024-05-10' } };

async function incidentsOf(...records: NoticeRecord[]): Promise<VerisIncident[]> {
  const { text } = await rendered(exportFormats.veris, ...records);
  return JSON.parse(text) as VerisIncident[];
}

async function incidentOf(record: NoticeRecord): Promise<VerisIncident> {
  const [incident] = await incidentsOf(record);
  assert.ok(incident);
  return incident;
}

suite('VERIS', () => {
  test('says what the record says, and Unknown where a value is demanded', async () => {
    assert.deepEqual(await incidentOf(minato), {
      schema_version: '1.4.0',
      incident_id: 'minato#1',
      source_id: 'notice-annotator',
      reference: 'notices/minato.txt',
      security_incident: 'Confirmed',
      summary: '不正アクセスのお知らせ',
      victim: {
        victim_id: 'みなと書房',
        country: ['Unknown'],
        employee_count: 'Unknown',
        industry: '00',
        government: ['Unknown'],
      },
      actor: { partner: { country: ['Unknown'], motive: ['Unknown'], name: ['しおかぜシステム'] } },
      action: { hacking: { variety: ['SQLi'], vector: ['Unknown'] } },
      asset: {
        assets: [{ variety: 'Unknown' }],
        cloud: ['Unknown'],
        notes: 'Services: みなとオンライン.',
      },
      attribute: {
        confidentiality: {
          data_disclosure: 'Yes',
          data_total: 1400,
          data: [{ variety: 'Personal' }, { variety: 'Credentials' }],
          notes:
            'In total: about 1400 records (cumulative). ' +
            'Population 1; オンライン会員; confirmed; 2024-01/2024-03-15; 150 people (superseded); ' +
            '120 people (subset); max 1100 people; name; email; password-hash. ' +
            'Population 2; 店頭会員; suspected; ../2024-02; about 300 records; name; address.',
        },
      },
      timeline: { incident: { year: 2024, month: 1 } },
      discovery_method: { unknown: true },
      notes:
        'No place in VERIS: excluded card-number (ruled-out); excluded my-number (no-evidence); ' +
        'event intrusion XXXX-03-15; event detected 2024-04-01T18:00; event reported-regulator 2024-04-03.',
    });
  });

  test('names on the side what has no place there', async () => {
    const { remarks } = await rendered(exportFormats.veris, minato, awkward);
    assert.deepEqual(
      remarks.map(({ path }) => path),
      ['minato#1.notice.yaml', 'tsuki,"1"#1.notice.yaml'],
    );
    assert.match(remarks[0]?.message ?? '', /excluded card-number \(ruled-out\)/u);
    assert.match(remarks[1]?.message ?? '', /a figure of the whole incident/u, 'sheets are no records');
  });

  test('leaves out a record without any year, and says so', async () => {
    const { text, leftOut } = await rendered(exportFormats.veris, bare, minato, bare);
    assert.equal((JSON.parse(text) as unknown[]).length, 1);
    assert.equal(leftOut.length, 2);
    assert.match(leftOut[0]?.message ?? '', /VERIS demands the year/u);
    assert.equal((await rendered(exportFormats.veris)).text, '[]\n');
  });

  suite('causes', () => {
    const cases: [why: string, causes: string[], action: VerisIncident['action']][] = [
      ['several of one kind', ['sql-injection', 'vulnerability-exploit'], hacking('SQLi', 'Exploit vuln')],
      [
        'an unknown variety that a known one stands for',
        ['unauthorized-access', 'sql-injection'],
        hacking('SQLi'),
      ],
      ['no more than the cause says by itself', ['credential-stuffing'], hacking('Use of stolen creds')],
      ['a method that is not known', ['unauthorized-access'], hacking('Unknown')],
      [
        'what social actions are asked for',
        ['phishing'],
        {
          social: { variety: ['Phishing'], vector: ['Unknown'], target: ['Unknown'] },
        },
      ],
      [
        'several kinds',
        ['mis-sent-email', 'ransomware'],
        {
          error: { variety: ['Misdelivery'], vector: ['Unknown'] },
          malware: { variety: ['Ransomware'], vector: ['Unknown'] },
        },
      ],
      ['nothing for a cause that is not known', ['unknown'], { unknown: {} }],
      ['nothing where only the place of it is known', ['contractor'], { unknown: {} }],
      ['nothing for a code of the user', ['typhoon'], { unknown: {} }],
      ['nothing without causes', [], { unknown: {} }],
    ];
    for (const [why, codes, action] of cases) {
      test(`give ${why}: ${codes.join(', ')}`, async () => {
        const incident = await incidentOf({ ...published, causes: codes.map((code) => ({ code })) });
        assert.deepEqual(incident.action, action);
      });
    }

    test('of the user are listed', async () => {
      const { remarks } = await rendered(exportFormats.veris, {
        ...published,
        causes: [{ code: 'typhoon' }],
      });
      assert.match(remarks[0]?.message ?? '', /cause typhoon/u);
    });

    test('tell of an insider, and of nobody else', async () => {
      const { actor } = await incidentOf({ ...published, causes: [{ code: 'insider' }] });
      assert.deepEqual(actor, { internal: { variety: ['Unknown'], motive: ['Unknown'] } });
      const other = await incidentOf({ ...published, causes: [{ code: 'ransomware' }] });
      assert.deepEqual(Object.keys(other.actor), ['unknown']);
    });

    test('tell what became of the data', async () => {
      const lost = await incidentOf(awkward);
      assert.deepEqual(lost.attribute?.availability, { variety: ['Loss'] });
      assert.deepEqual(lost.asset.assets, [{ variety: 'M - Documents' }]);
      const locked = await incidentOf({ ...published, causes: [{ code: 'ransomware' }] });
      assert.deepEqual(locked.attribute, {
        integrity: { variety: ['Software installation'] },
        availability: { variety: ['Obscuration'] },
      });
    });
  });

  suite('timeline', () => {
    const at = (date: string, event: string) =>
      ({ date, event }) as NonNullable<NoticeRecord['timeline']>[number];
    const cases: [why: string, timeline: ReturnType<typeof at>[], expected: VerisIncident['timeline']][] = [
      [
        'the days until detection',
        [at('2024-02-27', 'intrusion'), at('2024-03-01', 'detected')],
        { incident: { year: 2024, month: 2, day: 27 }, discovery: { unit: 'Days', value: 3 } },
      ],
      [
        'no days where one of the two is no day',
        [at('2024-02', 'intrusion'), at('2024-03-01', 'detected')],
        { incident: { year: 2024, month: 2 } },
      ],
      [
        'the earliest beginning',
        [at('2024-03-02', 'tampering'), at('2023-12-31/2024-01-04', 'intrusion')],
        { incident: { year: 2023, month: 12, day: 31 } },
      ],
      ['the year alone of what came of it', [at('2024-03-01', 'detected')], { incident: { year: 2024 } }],
      ['the year alone of the notice', [at('XXXX-03-01', 'intrusion')], { incident: { year: 2024 } }],
      ['no beginning of an open interval', [at('../2022-02-07', 'intrusion')], { incident: { year: 2024 } }],
    ];
    for (const [why, timeline, expected] of cases) {
      test(`has ${why}`, async () => {
        assert.deepEqual((await incidentOf({ ...published, timeline })).timeline, expected);
      });
    }

    test('has a third party as the finder where its call is the detection', async () => {
      const call = at('2024-03-01', 'reported-by-third-party');
      const found = await incidentOf({ ...published, timeline: [call, at('2024-03-01', 'detected')] });
      assert.deepEqual(found.discovery_method, { external: { variety: ['Unknown'] } });
      const later = await incidentOf({ ...published, timeline: [call, at('2024-02-20', 'detected')] });
      assert.deepEqual(later.discovery_method, { unknown: true });
    });
  });

  test('calls suspected what is only suspected', async () => {
    const { security_incident, attribute } = await incidentOf(awkward);
    assert.deepEqual(
      [security_incident, attribute?.confidentiality?.data_disclosure],
      ['Suspected', 'Potentially'],
    );
  });

  test('has no total where populations may overlap', async () => {
    const { attribute } = await incidentOf({ ...minato, totals: [] });
    assert.ok(attribute?.confidentiality && !('data_total' in attribute.confidentiality));
  });

  test('has a place for every code of the lexicon, by the names that VERIS gives', () => {
    const paths = [codeNotes.causes, codeNotes.fields].flatMap((list) =>
      Object.values(list).flatMap(({ veris = [] }) => veris),
    );
    assert.ok(paths.length > 100);
    assert.deepEqual(
      [...new Set(paths)].filter((path) => !ENUMERATED.has(path)),
      [],
    );
  });

  const schema = process.env.VERIS_SCHEMA;
  test(`is valid against the published schema${schema ? '' : ' (skipped: VERIS_SCHEMA does not name its file)'}`, async function () {
    if (!schema) this.skip();
    const rules = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>;
    // Draft 4, of which it uses nothing that later drafts have changed.
    delete rules.$schema;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(rules);
    const everyCause = Object.keys(codeNotes.causes).map((code) => ({ ...published, causes: [{ code }] }));
    const everyField = {
      ...minato,
      exposures: [{ certainty: 'confirmed' as const, fields: Object.keys(codeNotes.fields) }],
    };
    const incidents = await incidentsOf(minato, awkward, published, ...everyCause, everyField);
    assert.equal(incidents.length, everyCause.length + 4);
    for (const incident of incidents) {
      validate(incident);
      assert.deepEqual(validate.errors ?? [], []);
    }
  });
});

function hacking(...variety: string[]): VerisIncident['action'] {
  return { hacking: { variety, vector: ['Unknown'] } };
}

/** Of the enumerations of VERIS 1.4.0, those that the codes come near. */
const ENUMERATED: ReadonlySet<string> = new Set([
  'action.unknown',
  'actor.partner',
  ...['Brute force', 'Exploit vuln', 'SQLi', 'Use of stolen creds', 'Unknown'].map(
    (variety) => `action.hacking.variety.${variety}`,
  ),
  ...['Backdoor', 'C2', 'Capture app data', 'Ransomware', 'Unknown'].map(
    (variety) => `action.malware.variety.${variety}`,
  ),
  ...['Phishing', 'Pretexting', 'Scam'].map((variety) => `action.social.variety.${variety}`),
  ...[
    'Data entry error',
    'Disposal error',
    'Loss',
    'Malfunction',
    'Misconfiguration',
    'Misdelivery',
    'Programming error',
    'Publishing error',
  ].map((variety) => `action.error.variety.${variety}`),
  ...['Data mishandling', 'Privilege abuse'].map((variety) => `action.misuse.variety.${variety}`),
  'action.physical.variety.Theft',
  ...[
    'Bank',
    'Credentials',
    'Internal',
    'Medical',
    'Multi-factor credential',
    'Other',
    'Payment',
    'Personal',
    'Secrets',
    'Sensitive Personal',
    'Session key',
    'Unknown',
  ].map((variety) => `attribute.confidentiality.data.variety.${variety}`),
]);
