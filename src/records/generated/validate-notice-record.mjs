// Generated from schemas/notice-record.schema.json: run npm run generate.
"use strict";
export const validateNoticeRecord = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://notice-annotator.example/schemas/notice-record.schema.json","title":"Notice record","description":"One organisation's breach, as a notice tells of it. Values come first; each has its evidence below it or under the key `evidence`. A value whose evidence says that the machine read it so is the machine's, and follows the notice when the record is made anew; any other value is a person's, and is never changed.","type":"object","required":["schemaVersion","id","source","organizations","exposures","review"],"properties":{"schemaVersion":{"title":"Schema version","description":"Version of this form of record: 1.","type":"integer","const":1},"id":{"title":"Id","description":"The notice's base name, `#`, and the incident's number in it: `digest-2022-06#3`.","type":"string","pattern":"\\S"},"source":{"title":"Source","description":"Where the record comes from.","$ref":"#/definitions/source"},"title":{"title":"Title","description":"The incident's headline as the notice writes it.","type":"string","pattern":"\\S"},"organizations":{"title":"Organisations","description":"Who is involved; the organisation that was hit comes first.","type":"array","default":[],"items":{"$ref":"#/definitions/organization"}},"services":{"title":"Services","description":"Named sites, shops, apps, systems or online accounts that held or lost the data.","type":"array","items":{"$ref":"#/definitions/service"}},"causes":{"title":"Causes","description":"What led to the incident.","type":"array","items":{"$ref":"#/definitions/cause"}},"exposures":{"title":"Exposures","description":"What was exposed: one entry a population, that is, a group of victims that the notice states apart.","type":"array","default":[],"items":{"$ref":"#/definitions/exposure"}},"totals":{"title":"Totals","description":"Figures of the whole incident.","type":"array","items":{"$ref":"#/definitions/count"}},"excluded":{"title":"Excluded fields","description":"Fields that are said not to be affected, and on what ground.","type":"array","items":{"$ref":"#/definitions/excludedField"}},"timeline":{"title":"Timeline","description":"What happened when. A period during which data were exposed is the period of an exposure, not an event.","type":"array","items":{"$ref":"#/definitions/timelineEvent"}},"review":{"title":"Review","description":"How far people have checked this record.","$ref":"#/definitions/review"},"rejected":{"title":"Rejected readings","description":"What the machine read and a person took out: it is not put in again.","type":"array","items":{"$ref":"#/definitions/rejectedReading"}},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence of plain values","description":"Evidence of the record's own plain values, by key.","$ref":"#/definitions/recordEvidence"}},"additionalProperties":false,"definitions":{"source":{"title":"Source","description":"Where the record comes from.","type":"object","required":["notice","sha256","section"],"properties":{"notice":{"title":"Notice","description":"Path of the notice, as it was given.","type":"string","pattern":"\\S"},"sha256":{"title":"SHA-256","description":"Hash of the notice's text in UTF-8, in lower-case hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"section":{"title":"Section","description":"The part of the notice that tells of this incident.","$ref":"#/definitions/section"},"published":{"title":"Published","description":"Day on which the notice was published: the reference date of years that the text leaves out.","$ref":"#/definitions/edtfDate"},"encoding":{"title":"Encoding","description":"How the notice's file is encoded, by its WHATWG name; left out for UTF-8.","type":"string","enum":["utf-16le","utf-16be","shift_jis","euc-jp","iso-2022-jp"]},"original":{"title":"Original","description":"The HTML page or PDF that the notice's text was made of.","$ref":"#/definitions/original"}},"additionalProperties":false},"original":{"title":"Original","description":"The file that a notice's text was made of.","type":"object","required":["path","sha256","mediaType"],"properties":{"path":{"title":"Original file","description":"Path of the file, as it was given.","type":"string","pattern":"\\S"},"sha256":{"title":"SHA-256 of the file","description":"Hash of the file's bytes, in lower-case hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"mediaType":{"title":"Media type","description":"What the file is.","type":"string","enum":["text/html","application/xhtml+xml","application/pdf"]}},"additionalProperties":false},"section":{"title":"Section","description":"A half-open range of UTF-16 offsets into the notice.","type":"object","required":["start","end"],"properties":{"start":{"title":"Start","description":"UTF-16 offset of the first code unit.","$ref":"#/definitions/offset"},"end":{"title":"End","description":"UTF-16 offset after the last code unit.","$ref":"#/definitions/offset"}},"additionalProperties":false},"offset":{"title":"Offset","description":"UTF-16 code units from the start of the notice.","type":"integer","minimum":0},"edtfDate":{"title":"EDTF date","description":"Extended Date/Time Format (ISO 8601-2): `2021-12-07`, `2021-08`, `2019-12-04T18:00`, an interval `2013-01-23/2022-02-07`, an open one `../2022-02-07` or `2021-10-01/..`, and `XXXX-07-18` where no year is known.","type":"string","pattern":"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"},"organization":{"title":"Organisation","description":"An organisation and its part in the incident.","type":"object","required":["name","role"],"properties":{"name":{"title":"Name","description":"The name as the notice writes it.","type":"string","pattern":"\\S"},"role":{"title":"Role","description":"Its part in the incident.","$ref":"#/definitions/organizationRole"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false},"organizationRole":{"title":"Organisation role","description":"Part of an organisation in an incident.","type":"string","enum":["discloser","operator","contractor","service-provider","parent","data-controller","regulator","police","investigator","other"]},"service":{"title":"Service","description":"A named site, shop, app, system or online account.","type":"object","required":["name"],"properties":{"name":{"title":"Name","description":"The name as the notice writes it.","type":"string","pattern":"\\S"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false},"cause":{"title":"Cause","description":"One cause; several stand side by side.","type":"object","required":["code"],"properties":{"code":{"title":"Code","description":"Code of the cause.","$ref":"#/definitions/causeCode"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false},"causeCode":{"title":"Cause code","description":"What led to an incident.","type":"string","enum":["payment-page-tampering","sql-injection","vulnerability-exploit","credential-stuffing","account-takeover","ransomware","malware","phishing","support-scam","unauthorized-access","mis-sent-email","mis-delivery","mis-publication","misconfiguration","system-bug","data-entry-error","lost-device","lost-document","mis-disposal","theft","insider","contractor","website-tampering","unknown"]},"exposure":{"title":"Exposure","description":"One population: a group of victims that the notice states apart.","type":"object","required":["certainty"],"properties":{"label":{"title":"Label","description":"What sets this population apart: a site, a period, a kind of data.","type":"string","pattern":"\\S"},"certainty":{"title":"Certainty","description":"Whether the leak is confirmed or suspected.","$ref":"#/definitions/certainty"},"period":{"title":"Period","description":"The moment or period in which the data became exposed.","$ref":"#/definitions/edtfDate"},"counts":{"title":"Counts","description":"How many people or records this population has.","type":"array","items":{"$ref":"#/definitions/count"}},"fields":{"title":"Fields","description":"What was exposed of each, in the order of the notice.","type":"array","items":{"$ref":"#/definitions/fieldCode"},"uniqueItems":true},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence of plain values","description":"Evidence of this exposure's plain values, by key.","$ref":"#/definitions/exposureEvidence"}},"additionalProperties":false},"certainty":{"title":"Certainty","description":"Whether a leak is confirmed or suspected.","type":"string","enum":["confirmed","suspected"]},"count":{"title":"Count","description":"A figure of affected people or records.","type":"object","required":["value","unit","qualifier"],"properties":{"value":{"title":"Value","description":"The figure.","type":"integer","minimum":0},"unit":{"title":"Unit","description":"What is counted.","$ref":"#/definitions/countUnit"},"qualifier":{"title":"Qualifier","description":"How exact the figure is.","$ref":"#/definitions/qualifier","default":"exact"},"cumulative":{"title":"Cumulative","description":"延べ: the same person may be counted twice.","type":"boolean"},"distinct":{"title":"Distinct","description":"重複を除く: nobody is counted twice.","type":"boolean"},"subset":{"title":"Subset","description":"うち: part of another figure, never to be added.","type":"boolean"},"superseded":{"title":"Superseded","description":"A later figure in the same notice corrects this one.","type":"boolean"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false},"countUnit":{"title":"Unit","description":"What a figure counts: 件 are records; 名 and 人 people; 通 messages; 枚 sheets.","type":"string","enum":["records","people","accounts","households","organizations","messages","sheets","other"]},"qualifier":{"title":"Qualifier","description":"How exact a figure is: 約 about, 最大 max, 以上 at-least, 未満 less-than.","type":"string","enum":["exact","about","max","at-least","less-than"]},"fieldCode":{"title":"Field code","description":"A kind of personal data.","type":"string","enum":["name","name-kana","nickname","birthdate","age","age-group","sex","nationality","photo","family","family-member-name","marital-status","place-of-birth","blood-type","physical-attributes","signature","company","address","postal-code","delivery-info","phone","fax","email","social-account","login-id","password","password-hash","pin","secret-question","mfa-secret","auth-token","member-id","card-number","card-number-partial","card-holder","card-expiry","card-security-code","card-issuer","ic-card-number","bank-account","bank-account-holder","bank-branch","account-balance","transaction-amount","payment-history","insurance-contract","insurance-premium","insurance-claim","income","assets","tax-amount","credit-info","points","my-number","id-document","drivers-license","passport","residence-card-number","insurance-number","pension-number","employment-insurance-number","welfare-recipient-number","vehicle","diagnosis","treatment","examination-result","medical-test-data","health","checkup-booking","patient-id","disability","care-level","welfare-status","evacuation-support","biometric","criminal-record","crime-victim","creed","race-social-status","consultation-content","order-history","reservation-info","contract-info","utility-usage","browsing-history","ip-address","device-id","location","inquiry-content","message-content","call-recording","address-book","job-title","department","occupation","employee-id","employment-dates","salary","career-history","hr-evaluation","grades","student-record","student-id","school-year","attendance","school","trade-secret","unspecified-personal","other"]},"excludedField":{"title":"Excluded field","description":"A field that is said not to be affected.","type":"object","required":["field","basis"],"properties":{"field":{"title":"Field","description":"Code of the field.","$ref":"#/definitions/fieldCode"},"basis":{"title":"Basis","description":"On what ground it is excluded.","$ref":"#/definitions/exclusionBasis"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false},"exclusionBasis":{"title":"Basis of an exclusion","description":"`ruled-out`: 含まれておりません, 保有しておりません. `no-evidence`: 確認されていない, 形跡はない.","type":"string","enum":["ruled-out","no-evidence"]},"timelineEvent":{"title":"Timeline event","description":"Something that happened at a date.","type":"object","required":["date","event"],"properties":{"date":{"title":"Date","description":"When it happened.","$ref":"#/definitions/edtfDate"},"event":{"title":"Event","description":"What happened.","$ref":"#/definitions/eventCode"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false},"eventCode":{"title":"Event code","description":"What happened; `occurred` is the moment of a mishap (mis-sent, lost, posted).","type":"string","enum":["intrusion","tampering","occurred","detected","reported-by-third-party","service-stopped","payment-stopped","access-blocked","credentials-reset","investigation-started","investigation-completed","reported-regulator","reported-police","notified","published","recovered","resumed","other"]},"review":{"title":"Review","description":"How far people have checked this record.","type":"object","required":["status"],"properties":{"status":{"title":"Status","description":"State of the review.","$ref":"#/definitions/reviewStatus","default":"draft"},"reviewer":{"title":"Reviewer","description":"Who reviewed.","type":"string","pattern":"\\S"},"date":{"title":"Date","description":"When the status was given.","$ref":"#/definitions/edtfDate"}},"additionalProperties":false},"reviewStatus":{"title":"Review status","description":"State of a review.","type":"string","enum":["draft","in-review","approved","rejected"]},"evidence":{"title":"Evidence","description":"A quote of the notice: TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`start`, `end`) of W3C's Web Annotation Data Model.","type":"object","required":["exact"],"dependencies":{"start":["end"],"end":["start"]},"properties":{"exact":{"title":"Exact","description":"The quote, character by character.","type":"string","pattern":"\\S"},"prefix":{"title":"Prefix","description":"What stands right before the quote.","type":"string"},"suffix":{"title":"Suffix","description":"What stands right after the quote.","type":"string"},"start":{"title":"Start","description":"UTF-16 offset of the first code unit.","$ref":"#/definitions/offset"},"end":{"title":"End","description":"UTF-16 offset after the last code unit.","$ref":"#/definitions/offset"},"read":{"title":"Read","description":"What the machine read here, on the first piece of evidence only. A value that still says the same is the machine's; one that differs, or has no `read`, is a person's.","type":"string"},"accepted":{"title":"Accepted","description":"On the first piece of evidence only: a person has looked at what the machine read here, and vouches for it. The machine no longer changes such a value.","type":"boolean"}},"additionalProperties":false},"rejectedReading":{"title":"Rejected reading","description":"An entry that the machine read and a person took out, with the first quote that it rested on.","type":"object","required":["kind","read","exact"],"dependencies":{"start":["end"],"end":["start"]},"properties":{"kind":{"title":"Kind","description":"What kind of entry it was.","$ref":"#/definitions/rejectedKind"},"read":{"title":"Read","description":"What the machine read, as its evidence said it.","type":"string","pattern":"\\S"},"exact":{"title":"Exact","description":"The quote, character by character.","type":"string","pattern":"\\S"},"prefix":{"title":"Prefix","description":"What stands right before the quote.","type":"string"},"suffix":{"title":"Suffix","description":"What stands right after the quote.","type":"string"},"start":{"title":"Start","description":"UTF-16 offset of the first code unit.","$ref":"#/definitions/offset"},"end":{"title":"End","description":"UTF-16 offset after the last code unit.","$ref":"#/definitions/offset"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"}},"additionalProperties":false},"rejectedKind":{"title":"Kind of entry","description":"What kind of entry a rejected reading was; a figure is kept out wherever it would stand.","type":"string","enum":["organization","service","cause","count","total","excluded","event"]},"evidenceList":{"title":"Evidence list","description":"Quotes, the most telling first.","type":"array","items":{"$ref":"#/definitions/evidence"}},"recordEvidence":{"title":"Evidence of a record","description":"Evidence of the record's own plain values, by key. Evidence of a key that is gone says that a person removed the value.","type":"object","properties":{"title":{"title":"Title","description":"Where the title stands.","$ref":"#/definitions/evidenceList"},"published":{"title":"Published","description":"Where the day of publication stands.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false},"exposureEvidence":{"title":"Evidence of an exposure","description":"Evidence of an exposure's plain values, by key. Evidence of a value that is gone says that a person removed it.","type":"object","properties":{"label":{"title":"Label","description":"Where the label stands.","$ref":"#/definitions/evidenceList"},"certainty":{"title":"Certainty","description":"The words that confirm or suspect the leak.","$ref":"#/definitions/evidenceList"},"period":{"title":"Period","description":"Where the period stands.","$ref":"#/definitions/evidenceList"},"fields":{"title":"Fields","description":"Where each field stands, by code.","type":"object","propertyNames":{"$ref":"#/definitions/fieldCode"},"additionalProperties":{"$ref":"#/definitions/evidenceList"}}},"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const schema12 = {"title":"Source","description":"Where the record comes from.","type":"object","required":["notice","sha256","section"],"properties":{"notice":{"title":"Notice","description":"Path of the notice, as it was given.","type":"string","pattern":"\\S"},"sha256":{"title":"SHA-256","description":"Hash of the notice's text in UTF-8, in lower-case hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"section":{"title":"Section","description":"The part of the notice that tells of this incident.","$ref":"#/definitions/section"},"published":{"title":"Published","description":"Day on which the notice was published: the reference date of years that the text leaves out.","$ref":"#/definitions/edtfDate"},"encoding":{"title":"Encoding","description":"How the notice's file is encoded, by its WHATWG name; left out for UTF-8.","type":"string","enum":["utf-16le","utf-16be","shift_jis","euc-jp","iso-2022-jp"]},"original":{"title":"Original","description":"The HTML page or PDF that the notice's text was made of.","$ref":"#/definitions/original"}},"additionalProperties":false};
const schema16 = {"title":"EDTF date","description":"Extended Date/Time Format (ISO 8601-2): `2021-12-07`, `2021-08`, `2019-12-04T18:00`, an interval `2013-01-23/2022-02-07`, an open one `../2022-02-07` or `2021-10-01/..`, and `XXXX-07-18` where no year is known.","type":"string","pattern":"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"};
const schema17 = {"title":"Original","description":"The file that a notice's text was made of.","type":"object","required":["path","sha256","mediaType"],"properties":{"path":{"title":"Original file","description":"Path of the file, as it was given.","type":"string","pattern":"\\S"},"sha256":{"title":"SHA-256 of the file","description":"Hash of the file's bytes, in lower-case hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"mediaType":{"title":"Media type","description":"What the file is.","type":"string","enum":["text/html","application/xhtml+xml","application/pdf"]}},"additionalProperties":false};
const pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern3 = new RegExp("^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$", "u");
const schema13 = {"title":"Section","description":"A half-open range of UTF-16 offsets into the notice.","type":"object","required":["start","end"],"properties":{"start":{"title":"Start","description":"UTF-16 offset of the first code unit.","$ref":"#/definitions/offset"},"end":{"title":"End","description":"UTF-16 offset after the last code unit.","$ref":"#/definitions/offset"}},"additionalProperties":false};
const schema14 = {"title":"Offset","description":"UTF-16 code units from the start of the notice.","type":"integer","minimum":0};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.end === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "start") || (key0 === "end"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.start !== undefined){
let data0 = data.start;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.end !== undefined){
let data1 = data.end;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.type,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.notice === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notice"},message:"must have required property '"+"notice"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sha256 === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.section === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "notice") || (key0 === "sha256")) || (key0 === "section")) || (key0 === "published")) || (key0 === "encoding")) || (key0 === "original"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.notice !== undefined){
let data0 = data.notice;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.notice,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.notice.type,parentSchema:schema12.properties.notice,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err6 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema12.properties.sha256,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.sha256.type,parentSchema:schema12.properties.sha256,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.section !== undefined){
if(!(validate12(data.section, {instancePath:instancePath+"/section",parentData:data,parentDataProperty:"section",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined){
let data3 = data.published;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/published",schemaPath:"#/definitions/edtfDate/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"},message:"must match pattern \""+"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"+"\"",schema:"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/published",schemaPath:"#/definitions/edtfDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.encoding !== undefined){
let data4 = data.encoding;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.encoding.type,parentSchema:schema12.properties.encoding,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data4 === "utf-16le") || (data4 === "utf-16be")) || (data4 === "shift_jis")) || (data4 === "euc-jp")) || (data4 === "iso-2022-jp"))){
const err11 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema12.properties.encoding.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.encoding.enum,parentSchema:schema12.properties.encoding,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.original !== undefined){
let data5 = data.original;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.path === undefined){
const err12 = {instancePath:instancePath+"/original",schemaPath:"#/definitions/original/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema17.required,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.sha256 === undefined){
const err13 = {instancePath:instancePath+"/original",schemaPath:"#/definitions/original/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema17.required,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.mediaType === undefined){
const err14 = {instancePath:instancePath+"/original",schemaPath:"#/definitions/original/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'",schema:schema17.required,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "path") || (key1 === "sha256")) || (key1 === "mediaType"))){
const err15 = {instancePath:instancePath+"/original",schemaPath:"#/definitions/original/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.path !== undefined){
let data6 = data5.path;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err16 = {instancePath:instancePath+"/original/path",schemaPath:"#/definitions/original/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema17.properties.path,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/original/path",schemaPath:"#/definitions/original/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.path.type,parentSchema:schema17.properties.path,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.sha256 !== undefined){
let data7 = data5.sha256;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/original/sha256",schemaPath:"#/definitions/original/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema17.properties.sha256,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/original/sha256",schemaPath:"#/definitions/original/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.sha256.type,parentSchema:schema17.properties.sha256,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.mediaType !== undefined){
let data8 = data5.mediaType;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/original/mediaType",schemaPath:"#/definitions/original/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.mediaType.type,parentSchema:schema17.properties.mediaType,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data8 === "text/html") || (data8 === "application/xhtml+xml")) || (data8 === "application/pdf"))){
const err21 = {instancePath:instancePath+"/original/mediaType",schemaPath:"#/definitions/original/properties/mediaType/enum",keyword:"enum",params:{allowedValues: schema17.properties.mediaType.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.mediaType.enum,parentSchema:schema17.properties.mediaType,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/original",schemaPath:"#/definitions/original/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"Organisation","description":"An organisation and its part in the incident.","type":"object","required":["name","role"],"properties":{"name":{"title":"Name","description":"The name as the notice writes it.","type":"string","pattern":"\\S"},"role":{"title":"Role","description":"Its part in the incident.","$ref":"#/definitions/organizationRole"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false};
const schema19 = {"title":"Organisation role","description":"Part of an organisation in an incident.","type":"string","enum":["discloser","operator","contractor","service-provider","parent","data-controller","regulator","police","investigator","other"]};
const schema20 = {"title":"Evidence list","description":"Quotes, the most telling first.","type":"array","items":{"$ref":"#/definitions/evidence"}};
const schema21 = {"title":"Evidence","description":"A quote of the notice: TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`start`, `end`) of W3C's Web Annotation Data Model.","type":"object","required":["exact"],"dependencies":{"start":["end"],"end":["start"]},"properties":{"exact":{"title":"Exact","description":"The quote, character by character.","type":"string","pattern":"\\S"},"prefix":{"title":"Prefix","description":"What stands right before the quote.","type":"string"},"suffix":{"title":"Suffix","description":"What stands right after the quote.","type":"string"},"start":{"title":"Start","description":"UTF-16 offset of the first code unit.","$ref":"#/definitions/offset"},"end":{"title":"End","description":"UTF-16 offset after the last code unit.","$ref":"#/definitions/offset"},"read":{"title":"Read","description":"What the machine read here, on the first piece of evidence only. A value that still says the same is the machine's; one that differs, or has no `read`, is a person's.","type":"string"},"accepted":{"title":"Accepted","description":"On the first piece of evidence only: a person has looked at what the machine read here, and vouches for it. The machine no longer changes such a value.","type":"boolean"}},"additionalProperties":false};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exact === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exact"},message:"must have required property '"+"exact"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "exact") || (key0 === "prefix")) || (key0 === "suffix")) || (key0 === "start")) || (key0 === "end")) || (key0 === "read")) || (key0 === "accepted"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.start !== undefined){
if(data.end === undefined){
const err2 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "start",
    missingProperty: "end",
    depsCount: 1,
    deps: "end"},message:"must have property end when property start is present",schema:schema21.dependencies,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.end !== undefined){
if(data.start === undefined){
const err3 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "end",
    missingProperty: "start",
    depsCount: 1,
    deps: "start"},message:"must have property start when property end is present",schema:schema21.dependencies,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.exact !== undefined){
let data0 = data.exact;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema21.properties.exact,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.exact.type,parentSchema:schema21.properties.exact,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.prefix !== undefined){
let data1 = data.prefix;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.prefix.type,parentSchema:schema21.properties.prefix,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.suffix !== undefined){
let data2 = data.suffix;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.suffix.type,parentSchema:schema21.properties.suffix,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.start !== undefined){
let data3 = data.start;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.type,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.end !== undefined){
let data4 = data.end;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.type,parentSchema:schema14,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.read !== undefined){
let data5 = data.read;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.read.type,parentSchema:schema21.properties.read,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.accepted !== undefined){
let data6 = data.accepted;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.accepted.type,parentSchema:schema21.properties.accepted,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate17(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "role")) || (key0 === "note")) || (key0 === "evidence"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema18.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.name.type,parentSchema:schema18.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/organizationRole/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((((data1 === "discloser") || (data1 === "operator")) || (data1 === "contractor")) || (data1 === "service-provider")) || (data1 === "parent")) || (data1 === "data-controller")) || (data1 === "regulator")) || (data1 === "police")) || (data1 === "investigator")) || (data1 === "other"))){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/organizationRole/enum",keyword:"enum",params:{allowedValues: schema19.enum},message:"must be equal to one of the allowed values",schema:schema19.enum,parentSchema:schema19,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.note.type,parentSchema:schema18.properties.note,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate16(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"Service","description":"A named site, shop, app, system or online account.","type":"object","required":["name"],"properties":{"name":{"title":"Name","description":"The name as the notice writes it.","type":"string","pattern":"\\S"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "note")) || (key0 === "evidence"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema24.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.name.type,parentSchema:schema24.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.note.type,parentSchema:schema24.properties.note,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate16(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema25 = {"title":"Cause","description":"One cause; several stand side by side.","type":"object","required":["code"],"properties":{"code":{"title":"Code","description":"Code of the cause.","$ref":"#/definitions/causeCode"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false};
const schema26 = {"title":"Cause code","description":"What led to an incident.","type":"string","enum":["payment-page-tampering","sql-injection","vulnerability-exploit","credential-stuffing","account-takeover","ransomware","malware","phishing","support-scam","unauthorized-access","mis-sent-email","mis-delivery","mis-publication","misconfiguration","system-bug","data-entry-error","lost-device","lost-document","mis-disposal","theft","insider","contractor","website-tampering","unknown"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "code") || (key0 === "note")) || (key0 === "evidence"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/causeCode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((((((((((((((((data0 === "payment-page-tampering") || (data0 === "sql-injection")) || (data0 === "vulnerability-exploit")) || (data0 === "credential-stuffing")) || (data0 === "account-takeover")) || (data0 === "ransomware")) || (data0 === "malware")) || (data0 === "phishing")) || (data0 === "support-scam")) || (data0 === "unauthorized-access")) || (data0 === "mis-sent-email")) || (data0 === "mis-delivery")) || (data0 === "mis-publication")) || (data0 === "misconfiguration")) || (data0 === "system-bug")) || (data0 === "data-entry-error")) || (data0 === "lost-device")) || (data0 === "lost-document")) || (data0 === "mis-disposal")) || (data0 === "theft")) || (data0 === "insider")) || (data0 === "contractor")) || (data0 === "website-tampering")) || (data0 === "unknown"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/causeCode/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values",schema:schema26.enum,parentSchema:schema26,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.note.type,parentSchema:schema25.properties.note,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate16(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema27 = {"title":"Exposure","description":"One population: a group of victims that the notice states apart.","type":"object","required":["certainty"],"properties":{"label":{"title":"Label","description":"What sets this population apart: a site, a period, a kind of data.","type":"string","pattern":"\\S"},"certainty":{"title":"Certainty","description":"Whether the leak is confirmed or suspected.","$ref":"#/definitions/certainty"},"period":{"title":"Period","description":"The moment or period in which the data became exposed.","$ref":"#/definitions/edtfDate"},"counts":{"title":"Counts","description":"How many people or records this population has.","type":"array","items":{"$ref":"#/definitions/count"}},"fields":{"title":"Fields","description":"What was exposed of each, in the order of the notice.","type":"array","items":{"$ref":"#/definitions/fieldCode"},"uniqueItems":true},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence of plain values","description":"Evidence of this exposure's plain values, by key.","$ref":"#/definitions/exposureEvidence"}},"additionalProperties":false};
const schema28 = {"title":"Certainty","description":"Whether a leak is confirmed or suspected.","type":"string","enum":["confirmed","suspected"]};
const schema33 = {"title":"Field code","description":"A kind of personal data.","type":"string","enum":["name","name-kana","nickname","birthdate","age","age-group","sex","nationality","photo","family","family-member-name","marital-status","place-of-birth","blood-type","physical-attributes","signature","company","address","postal-code","delivery-info","phone","fax","email","social-account","login-id","password","password-hash","pin","secret-question","mfa-secret","auth-token","member-id","card-number","card-number-partial","card-holder","card-expiry","card-security-code","card-issuer","ic-card-number","bank-account","bank-account-holder","bank-branch","account-balance","transaction-amount","payment-history","insurance-contract","insurance-premium","insurance-claim","income","assets","tax-amount","credit-info","points","my-number","id-document","drivers-license","passport","residence-card-number","insurance-number","pension-number","employment-insurance-number","welfare-recipient-number","vehicle","diagnosis","treatment","examination-result","medical-test-data","health","checkup-booking","patient-id","disability","care-level","welfare-status","evacuation-support","biometric","criminal-record","crime-victim","creed","race-social-status","consultation-content","order-history","reservation-info","contract-info","utility-usage","browsing-history","ip-address","device-id","location","inquiry-content","message-content","call-recording","address-book","job-title","department","occupation","employee-id","employment-dates","salary","career-history","hr-evaluation","grades","student-record","student-id","school-year","attendance","school","trade-secret","unspecified-personal","other"]};
const schema30 = {"title":"Count","description":"A figure of affected people or records.","type":"object","required":["value","unit","qualifier"],"properties":{"value":{"title":"Value","description":"The figure.","type":"integer","minimum":0},"unit":{"title":"Unit","description":"What is counted.","$ref":"#/definitions/countUnit"},"qualifier":{"title":"Qualifier","description":"How exact the figure is.","$ref":"#/definitions/qualifier","default":"exact"},"cumulative":{"title":"Cumulative","description":"延べ: the same person may be counted twice.","type":"boolean"},"distinct":{"title":"Distinct","description":"重複を除く: nobody is counted twice.","type":"boolean"},"subset":{"title":"Subset","description":"うち: part of another figure, never to be added.","type":"boolean"},"superseded":{"title":"Superseded","description":"A later figure in the same notice corrects this one.","type":"boolean"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false};
const schema31 = {"title":"Unit","description":"What a figure counts: 件 are records; 名 and 人 people; 通 messages; 枚 sheets.","type":"string","enum":["records","people","accounts","households","organizations","messages","sheets","other"]};
const schema32 = {"title":"Qualifier","description":"How exact a figure is: 約 about, 最大 max, 以上 at-least, 未満 less-than.","type":"string","enum":["exact","about","max","at-least","less-than"]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.qualifier === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "qualifier"},message:"must have required property '"+"qualifier"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.value.type,parentSchema:schema30.properties.value,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema30.properties.value,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/definitions/countUnit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((((data1 === "records") || (data1 === "people")) || (data1 === "accounts")) || (data1 === "households")) || (data1 === "organizations")) || (data1 === "messages")) || (data1 === "sheets")) || (data1 === "other"))){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/definitions/countUnit/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.qualifier !== undefined){
let data2 = data.qualifier;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/qualifier",schemaPath:"#/definitions/qualifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "exact") || (data2 === "about")) || (data2 === "max")) || (data2 === "at-least")) || (data2 === "less-than"))){
const err9 = {instancePath:instancePath+"/qualifier",schemaPath:"#/definitions/qualifier/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.cumulative !== undefined){
let data3 = data.cumulative;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/cumulative",schemaPath:"#/properties/cumulative/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.cumulative.type,parentSchema:schema30.properties.cumulative,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.distinct !== undefined){
let data4 = data.distinct;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/distinct",schemaPath:"#/properties/distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.distinct.type,parentSchema:schema30.properties.distinct,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.subset !== undefined){
let data5 = data.subset;
if(typeof data5 !== "boolean"){
const err12 = {instancePath:instancePath+"/subset",schemaPath:"#/properties/subset/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.subset.type,parentSchema:schema30.properties.subset,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.superseded !== undefined){
let data6 = data.superseded;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/superseded",schemaPath:"#/properties/superseded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.superseded.type,parentSchema:schema30.properties.superseded,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.note !== undefined){
let data7 = data.note;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.note.type,parentSchema:schema30.properties.note,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate16(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"Evidence of an exposure","description":"Evidence of an exposure's plain values, by key. Evidence of a value that is gone says that a person removed it.","type":"object","properties":{"label":{"title":"Label","description":"Where the label stands.","$ref":"#/definitions/evidenceList"},"certainty":{"title":"Certainty","description":"The words that confirm or suspect the leak.","$ref":"#/definitions/evidenceList"},"period":{"title":"Period","description":"Where the period stands.","$ref":"#/definitions/evidenceList"},"fields":{"title":"Fields","description":"Where each field stands, by code.","type":"object","propertyNames":{"$ref":"#/definitions/fieldCode"},"additionalProperties":{"$ref":"#/definitions/evidenceList"}}},"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "label") || (key0 === "certainty")) || (key0 === "period")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.label !== undefined){
if(!(validate16(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate16(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate16(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data3 = data.fields;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs7 = errors;
if(typeof key1 !== "string"){
const err1 = {instancePath:instancePath+"/fields",schemaPath:"#/definitions/fieldCode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key1 === "name") || (key1 === "name-kana")) || (key1 === "nickname")) || (key1 === "birthdate")) || (key1 === "age")) || (key1 === "age-group")) || (key1 === "sex")) || (key1 === "nationality")) || (key1 === "photo")) || (key1 === "family")) || (key1 === "family-member-name")) || (key1 === "marital-status")) || (key1 === "place-of-birth")) || (key1 === "blood-type")) || (key1 === "physical-attributes")) || (key1 === "signature")) || (key1 === "company")) || (key1 === "address")) || (key1 === "postal-code")) || (key1 === "delivery-info")) || (key1 === "phone")) || (key1 === "fax")) || (key1 === "email")) || (key1 === "social-account")) || (key1 === "login-id")) || (key1 === "password")) || (key1 === "password-hash")) || (key1 === "pin")) || (key1 === "secret-question")) || (key1 === "mfa-secret")) || (key1 === "auth-token")) || (key1 === "member-id")) || (key1 === "card-number")) || (key1 === "card-number-partial")) || (key1 === "card-holder")) || (key1 === "card-expiry")) || (key1 === "card-security-code")) || (key1 === "card-issuer")) || (key1 === "ic-card-number")) || (key1 === "bank-account")) || (key1 === "bank-account-holder")) || (key1 === "bank-branch")) || (key1 === "account-balance")) || (key1 === "transaction-amount")) || (key1 === "payment-history")) || (key1 === "insurance-contract")) || (key1 === "insurance-premium")) || (key1 === "insurance-claim")) || (key1 === "income")) || (key1 === "assets")) || (key1 === "tax-amount")) || (key1 === "credit-info")) || (key1 === "points")) || (key1 === "my-number")) || (key1 === "id-document")) || (key1 === "drivers-license")) || (key1 === "passport")) || (key1 === "residence-card-number")) || (key1 === "insurance-number")) || (key1 === "pension-number")) || (key1 === "employment-insurance-number")) || (key1 === "welfare-recipient-number")) || (key1 === "vehicle")) || (key1 === "diagnosis")) || (key1 === "treatment")) || (key1 === "examination-result")) || (key1 === "medical-test-data")) || (key1 === "health")) || (key1 === "checkup-booking")) || (key1 === "patient-id")) || (key1 === "disability")) || (key1 === "care-level")) || (key1 === "welfare-status")) || (key1 === "evacuation-support")) || (key1 === "biometric")) || (key1 === "criminal-record")) || (key1 === "crime-victim")) || (key1 === "creed")) || (key1 === "race-social-status")) || (key1 === "consultation-content")) || (key1 === "order-history")) || (key1 === "reservation-info")) || (key1 === "contract-info")) || (key1 === "utility-usage")) || (key1 === "browsing-history")) || (key1 === "ip-address")) || (key1 === "device-id")) || (key1 === "location")) || (key1 === "inquiry-content")) || (key1 === "message-content")) || (key1 === "call-recording")) || (key1 === "address-book")) || (key1 === "job-title")) || (key1 === "department")) || (key1 === "occupation")) || (key1 === "employee-id")) || (key1 === "employment-dates")) || (key1 === "salary")) || (key1 === "career-history")) || (key1 === "hr-evaluation")) || (key1 === "grades")) || (key1 === "student-record")) || (key1 === "student-id")) || (key1 === "school-year")) || (key1 === "attendance")) || (key1 === "school")) || (key1 === "trade-secret")) || (key1 === "unspecified-personal")) || (key1 === "other"))){
const err2 = {instancePath:instancePath+"/fields",schemaPath:"#/definitions/fieldCode/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema34.properties.fields.propertyNames,parentSchema:schema34.properties.fields,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate16(data3[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.fields.type,parentSchema:schema34.properties.fields,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const func0 = require("ajv/dist/runtime/equal").default;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.certainty === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "label") || (key0 === "certainty")) || (key0 === "period")) || (key0 === "counts")) || (key0 === "fields")) || (key0 === "note")) || (key0 === "evidence"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema27.properties.label,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.label.type,parentSchema:schema27.properties.label,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.certainty !== undefined){
let data1 = data.certainty;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/certainty",schemaPath:"#/definitions/certainty/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "confirmed") || (data1 === "suspected"))){
const err5 = {instancePath:instancePath+"/certainty",schemaPath:"#/definitions/certainty/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values",schema:schema28.enum,parentSchema:schema28,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.period !== undefined){
let data2 = data.period;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/period",schemaPath:"#/definitions/edtfDate/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"},message:"must match pattern \""+"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"+"\"",schema:"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/period",schemaPath:"#/definitions/edtfDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.counts !== undefined){
let data3 = data.counts;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data3[i0], {instancePath:instancePath+"/counts/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.properties.counts.type,parentSchema:schema27.properties.counts,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fields !== undefined){
let data5 = data.fields;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/definitions/fieldCode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data6 === "name") || (data6 === "name-kana")) || (data6 === "nickname")) || (data6 === "birthdate")) || (data6 === "age")) || (data6 === "age-group")) || (data6 === "sex")) || (data6 === "nationality")) || (data6 === "photo")) || (data6 === "family")) || (data6 === "family-member-name")) || (data6 === "marital-status")) || (data6 === "place-of-birth")) || (data6 === "blood-type")) || (data6 === "physical-attributes")) || (data6 === "signature")) || (data6 === "company")) || (data6 === "address")) || (data6 === "postal-code")) || (data6 === "delivery-info")) || (data6 === "phone")) || (data6 === "fax")) || (data6 === "email")) || (data6 === "social-account")) || (data6 === "login-id")) || (data6 === "password")) || (data6 === "password-hash")) || (data6 === "pin")) || (data6 === "secret-question")) || (data6 === "mfa-secret")) || (data6 === "auth-token")) || (data6 === "member-id")) || (data6 === "card-number")) || (data6 === "card-number-partial")) || (data6 === "card-holder")) || (data6 === "card-expiry")) || (data6 === "card-security-code")) || (data6 === "card-issuer")) || (data6 === "ic-card-number")) || (data6 === "bank-account")) || (data6 === "bank-account-holder")) || (data6 === "bank-branch")) || (data6 === "account-balance")) || (data6 === "transaction-amount")) || (data6 === "payment-history")) || (data6 === "insurance-contract")) || (data6 === "insurance-premium")) || (data6 === "insurance-claim")) || (data6 === "income")) || (data6 === "assets")) || (data6 === "tax-amount")) || (data6 === "credit-info")) || (data6 === "points")) || (data6 === "my-number")) || (data6 === "id-document")) || (data6 === "drivers-license")) || (data6 === "passport")) || (data6 === "residence-card-number")) || (data6 === "insurance-number")) || (data6 === "pension-number")) || (data6 === "employment-insurance-number")) || (data6 === "welfare-recipient-number")) || (data6 === "vehicle")) || (data6 === "diagnosis")) || (data6 === "treatment")) || (data6 === "examination-result")) || (data6 === "medical-test-data")) || (data6 === "health")) || (data6 === "checkup-booking")) || (data6 === "patient-id")) || (data6 === "disability")) || (data6 === "care-level")) || (data6 === "welfare-status")) || (data6 === "evacuation-support")) || (data6 === "biometric")) || (data6 === "criminal-record")) || (data6 === "crime-victim")) || (data6 === "creed")) || (data6 === "race-social-status")) || (data6 === "consultation-content")) || (data6 === "order-history")) || (data6 === "reservation-info")) || (data6 === "contract-info")) || (data6 === "utility-usage")) || (data6 === "browsing-history")) || (data6 === "ip-address")) || (data6 === "device-id")) || (data6 === "location")) || (data6 === "inquiry-content")) || (data6 === "message-content")) || (data6 === "call-recording")) || (data6 === "address-book")) || (data6 === "job-title")) || (data6 === "department")) || (data6 === "occupation")) || (data6 === "employee-id")) || (data6 === "employment-dates")) || (data6 === "salary")) || (data6 === "career-history")) || (data6 === "hr-evaluation")) || (data6 === "grades")) || (data6 === "student-record")) || (data6 === "student-id")) || (data6 === "school-year")) || (data6 === "attendance")) || (data6 === "school")) || (data6 === "trade-secret")) || (data6 === "unspecified-personal")) || (data6 === "other"))){
const err10 = {instancePath:instancePath+"/fields/" + i1,schemaPath:"#/definitions/fieldCode/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i2 = data5.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data5[i2], data5[j0])){
const err11 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema27.properties.fields,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.properties.fields.type,parentSchema:schema27.properties.fields,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.note !== undefined){
let data7 = data.note;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.note.type,parentSchema:schema27.properties.note,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate31(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema36 = {"title":"Excluded field","description":"A field that is said not to be affected.","type":"object","required":["field","basis"],"properties":{"field":{"title":"Field","description":"Code of the field.","$ref":"#/definitions/fieldCode"},"basis":{"title":"Basis","description":"On what ground it is excluded.","$ref":"#/definitions/exclusionBasis"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false};
const schema38 = {"title":"Basis of an exclusion","description":"`ruled-out`: 含まれておりません, 保有しておりません. `no-evidence`: 確認されていない, 形跡はない.","type":"string","enum":["ruled-out","no-evidence"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.basis === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "field") || (key0 === "basis")) || (key0 === "note")) || (key0 === "evidence"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/fieldCode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "name") || (data0 === "name-kana")) || (data0 === "nickname")) || (data0 === "birthdate")) || (data0 === "age")) || (data0 === "age-group")) || (data0 === "sex")) || (data0 === "nationality")) || (data0 === "photo")) || (data0 === "family")) || (data0 === "family-member-name")) || (data0 === "marital-status")) || (data0 === "place-of-birth")) || (data0 === "blood-type")) || (data0 === "physical-attributes")) || (data0 === "signature")) || (data0 === "company")) || (data0 === "address")) || (data0 === "postal-code")) || (data0 === "delivery-info")) || (data0 === "phone")) || (data0 === "fax")) || (data0 === "email")) || (data0 === "social-account")) || (data0 === "login-id")) || (data0 === "password")) || (data0 === "password-hash")) || (data0 === "pin")) || (data0 === "secret-question")) || (data0 === "mfa-secret")) || (data0 === "auth-token")) || (data0 === "member-id")) || (data0 === "card-number")) || (data0 === "card-number-partial")) || (data0 === "card-holder")) || (data0 === "card-expiry")) || (data0 === "card-security-code")) || (data0 === "card-issuer")) || (data0 === "ic-card-number")) || (data0 === "bank-account")) || (data0 === "bank-account-holder")) || (data0 === "bank-branch")) || (data0 === "account-balance")) || (data0 === "transaction-amount")) || (data0 === "payment-history")) || (data0 === "insurance-contract")) || (data0 === "insurance-premium")) || (data0 === "insurance-claim")) || (data0 === "income")) || (data0 === "assets")) || (data0 === "tax-amount")) || (data0 === "credit-info")) || (data0 === "points")) || (data0 === "my-number")) || (data0 === "id-document")) || (data0 === "drivers-license")) || (data0 === "passport")) || (data0 === "residence-card-number")) || (data0 === "insurance-number")) || (data0 === "pension-number")) || (data0 === "employment-insurance-number")) || (data0 === "welfare-recipient-number")) || (data0 === "vehicle")) || (data0 === "diagnosis")) || (data0 === "treatment")) || (data0 === "examination-result")) || (data0 === "medical-test-data")) || (data0 === "health")) || (data0 === "checkup-booking")) || (data0 === "patient-id")) || (data0 === "disability")) || (data0 === "care-level")) || (data0 === "welfare-status")) || (data0 === "evacuation-support")) || (data0 === "biometric")) || (data0 === "criminal-record")) || (data0 === "crime-victim")) || (data0 === "creed")) || (data0 === "race-social-status")) || (data0 === "consultation-content")) || (data0 === "order-history")) || (data0 === "reservation-info")) || (data0 === "contract-info")) || (data0 === "utility-usage")) || (data0 === "browsing-history")) || (data0 === "ip-address")) || (data0 === "device-id")) || (data0 === "location")) || (data0 === "inquiry-content")) || (data0 === "message-content")) || (data0 === "call-recording")) || (data0 === "address-book")) || (data0 === "job-title")) || (data0 === "department")) || (data0 === "occupation")) || (data0 === "employee-id")) || (data0 === "employment-dates")) || (data0 === "salary")) || (data0 === "career-history")) || (data0 === "hr-evaluation")) || (data0 === "grades")) || (data0 === "student-record")) || (data0 === "student-id")) || (data0 === "school-year")) || (data0 === "attendance")) || (data0 === "school")) || (data0 === "trade-secret")) || (data0 === "unspecified-personal")) || (data0 === "other"))){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/fieldCode/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.basis !== undefined){
let data1 = data.basis;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/basis",schemaPath:"#/definitions/exclusionBasis/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "ruled-out") || (data1 === "no-evidence"))){
const err6 = {instancePath:instancePath+"/basis",schemaPath:"#/definitions/exclusionBasis/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.note.type,parentSchema:schema36.properties.note,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate16(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema39 = {"title":"Timeline event","description":"Something that happened at a date.","type":"object","required":["date","event"],"properties":{"date":{"title":"Date","description":"When it happened.","$ref":"#/definitions/edtfDate"},"event":{"title":"Event","description":"What happened.","$ref":"#/definitions/eventCode"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"},"evidence":{"title":"Evidence","description":"The words of the notice that this value rests on, the most telling first.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false};
const schema41 = {"title":"Event code","description":"What happened; `occurred` is the moment of a mishap (mis-sent, lost, posted).","type":"string","enum":["intrusion","tampering","occurred","detected","reported-by-third-party","service-stopped","payment-stopped","access-blocked","credentials-reset","investigation-started","investigation-completed","reported-regulator","reported-police","notified","published","recovered","resumed","other"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "date") || (key0 === "event")) || (key0 === "note")) || (key0 === "evidence"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/edtfDate/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"},message:"must match pattern \""+"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"+"\"",schema:"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$",parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/edtfDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/event",schemaPath:"#/definitions/eventCode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((((((((((((data1 === "intrusion") || (data1 === "tampering")) || (data1 === "occurred")) || (data1 === "detected")) || (data1 === "reported-by-third-party")) || (data1 === "service-stopped")) || (data1 === "payment-stopped")) || (data1 === "access-blocked")) || (data1 === "credentials-reset")) || (data1 === "investigation-started")) || (data1 === "investigation-completed")) || (data1 === "reported-regulator")) || (data1 === "reported-police")) || (data1 === "notified")) || (data1 === "published")) || (data1 === "recovered")) || (data1 === "resumed")) || (data1 === "other"))){
const err6 = {instancePath:instancePath+"/event",schemaPath:"#/definitions/eventCode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.note.type,parentSchema:schema39.properties.note,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate16(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema42 = {"title":"Review","description":"How far people have checked this record.","type":"object","required":["status"],"properties":{"status":{"title":"Status","description":"State of the review.","$ref":"#/definitions/reviewStatus","default":"draft"},"reviewer":{"title":"Reviewer","description":"Who reviewed.","type":"string","pattern":"\\S"},"date":{"title":"Date","description":"When the status was given.","$ref":"#/definitions/edtfDate"}},"additionalProperties":false};
const schema43 = {"title":"Review status","description":"State of a review.","type":"string","enum":["draft","in-review","approved","rejected"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "reviewer")) || (key0 === "date"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/definitions/reviewStatus/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "draft") || (data0 === "in-review")) || (data0 === "approved")) || (data0 === "rejected"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/definitions/reviewStatus/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values",schema:schema43.enum,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewer !== undefined){
let data1 = data.reviewer;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema42.properties.reviewer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.reviewer.type,parentSchema:schema42.properties.reviewer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/edtfDate/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"},message:"must match pattern \""+"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$"+"\"",schema:"^(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?(?:/(?:(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?|\\.\\.))?|\\.\\./(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX)(?:T(?:(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?)?|24(?::00(?::00)?)?))?)?)?[~?%]?)$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/edtfDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema45 = {"title":"Rejected reading","description":"An entry that the machine read and a person took out, with the first quote that it rested on.","type":"object","required":["kind","read","exact"],"dependencies":{"start":["end"],"end":["start"]},"properties":{"kind":{"title":"Kind","description":"What kind of entry it was.","$ref":"#/definitions/rejectedKind"},"read":{"title":"Read","description":"What the machine read, as its evidence said it.","type":"string","pattern":"\\S"},"exact":{"title":"Exact","description":"The quote, character by character.","type":"string","pattern":"\\S"},"prefix":{"title":"Prefix","description":"What stands right before the quote.","type":"string"},"suffix":{"title":"Suffix","description":"What stands right after the quote.","type":"string"},"start":{"title":"Start","description":"UTF-16 offset of the first code unit.","$ref":"#/definitions/offset"},"end":{"title":"End","description":"UTF-16 offset after the last code unit.","$ref":"#/definitions/offset"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"}},"additionalProperties":false};
const schema46 = {"title":"Kind of entry","description":"What kind of entry a rejected reading was; a figure is kept out wherever it would stand.","type":"string","enum":["organization","service","cause","count","total","excluded","event"]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.read === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.exact === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exact"},message:"must have required property '"+"exact"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "read")) || (key0 === "exact")) || (key0 === "prefix")) || (key0 === "suffix")) || (key0 === "start")) || (key0 === "end")) || (key0 === "note"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.start !== undefined){
if(data.end === undefined){
const err4 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "start",
    missingProperty: "end",
    depsCount: 1,
    deps: "end"},message:"must have property end when property start is present",schema:schema45.dependencies,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.end !== undefined){
if(data.start === undefined){
const err5 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "end",
    missingProperty: "start",
    depsCount: 1,
    deps: "start"},message:"must have property start when property end is present",schema:schema45.dependencies,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/rejectedKind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((data0 === "organization") || (data0 === "service")) || (data0 === "cause")) || (data0 === "count")) || (data0 === "total")) || (data0 === "excluded")) || (data0 === "event"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/rejectedKind/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.read !== undefined){
let data1 = data.read;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45.properties.read,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.read.type,parentSchema:schema45.properties.read,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.exact !== undefined){
let data2 = data.exact;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45.properties.exact,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.exact.type,parentSchema:schema45.properties.exact,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.prefix !== undefined){
let data3 = data.prefix;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.prefix.type,parentSchema:schema45.properties.prefix,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.suffix !== undefined){
let data4 = data.suffix;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.suffix.type,parentSchema:schema45.properties.suffix,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.start !== undefined){
let data5 = data.start;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.type,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.end !== undefined){
let data6 = data.end;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.type,parentSchema:schema14,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.note !== undefined){
let data7 = data.note;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.note.type,parentSchema:schema45.properties.note,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema49 = {"title":"Evidence of a record","description":"Evidence of the record's own plain values, by key. Evidence of a key that is gone says that a person removed the value.","type":"object","properties":{"title":{"title":"Title","description":"Where the title stands.","$ref":"#/definitions/evidenceList"},"published":{"title":"Published","description":"Where the day of publication stands.","$ref":"#/definitions/evidenceList"}},"additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "title") || (key0 === "published"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate16(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined){
if(!(validate16(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://notice-annotator.example/schemas/notice-record.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.organizations === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organizations"},message:"must have required property '"+"organizations"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.exposures === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exposures"},message:"must have required property '"+"exposures"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.review === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "review"},message:"must have required property '"+"review"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.schemaVersion.type,parentSchema:schema11.properties.schemaVersion,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(1 !== data0){
const err8 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.schemaVersion,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.id.type,parentSchema:schema11.properties.id,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate11(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.title,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.title.type,parentSchema:schema11.properties.title,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.organizations !== undefined){
let data4 = data.organizations;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data4[i0], {instancePath:instancePath+"/organizations/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.organizations.type,parentSchema:schema11.properties.organizations,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.services !== undefined){
let data6 = data.services;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data6[i1], {instancePath:instancePath+"/services/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.type,parentSchema:schema11.properties.services,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.causes !== undefined){
let data8 = data.causes;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate24(data8[i2], {instancePath:instancePath+"/causes/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.causes.type,parentSchema:schema11.properties.causes,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.exposures !== undefined){
let data10 = data.exposures;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate27(data10[i3], {instancePath:instancePath+"/exposures/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/exposures",schemaPath:"#/properties/exposures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.exposures.type,parentSchema:schema11.properties.exposures,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.totals !== undefined){
let data12 = data.totals;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate28(data12[i4], {instancePath:instancePath+"/totals/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.totals.type,parentSchema:schema11.properties.totals,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.excluded !== undefined){
let data14 = data.excluded;
if(Array.isArray(data14)){
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(!(validate39(data14[i5], {instancePath:instancePath+"/excluded/" + i5,parentData:data14,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.excluded.type,parentSchema:schema11.properties.excluded,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.timeline !== undefined){
let data16 = data.timeline;
if(Array.isArray(data16)){
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
if(!(validate42(data16[i6], {instancePath:instancePath+"/timeline/" + i6,parentData:data16,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.timeline.type,parentSchema:schema11.properties.timeline,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.review !== undefined){
if(!(validate45(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.rejected !== undefined){
let data19 = data.rejected;
if(Array.isArray(data19)){
const len7 = data19.length;
for(let i7=0; i7<len7; i7++){
if(!(validate47(data19[i7], {instancePath:instancePath+"/rejected/" + i7,parentData:data19,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.rejected.type,parentSchema:schema11.properties.rejected,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.note !== undefined){
let data21 = data.note;
if(typeof data21 !== "string"){
const err21 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.note.type,parentSchema:schema11.properties.note,data:data21};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate49(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
