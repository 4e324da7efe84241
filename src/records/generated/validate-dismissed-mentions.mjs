// Generated from schemas/dismissed.schema.json: run npm run generate.
"use strict";
export const validateDismissedMentions = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://notice-annotator.example/schemas/dismissed.schema.json","title":"Dismissed mentions","description":"Mentions of one notice that a person has dismissed: they belong in none of its records. Each is a quote of the notice, so that it is found again when the notice changes.","type":"object","required":["schemaVersion","source","dismissed"],"properties":{"schemaVersion":{"title":"Schema version","description":"Version of this form of file: 1.","type":"integer","const":1},"source":{"title":"Source","$ref":"#/definitions/source"},"dismissed":{"title":"Dismissed","description":"The mentions, in the order of the notice.","type":"array","items":{"$ref":"#/definitions/dismissedMention"}}},"additionalProperties":false,"definitions":{"source":{"title":"Source","description":"The notice that the mentions stand in.","type":"object","required":["notice"],"properties":{"notice":{"title":"Notice","description":"Path of the notice, relative to the workspace folder.","type":"string","minLength":1},"sha256":{"title":"SHA-256","description":"Hash of the notice's text in UTF-8, in lower-case hexadecimal, when a mention was dismissed last.","type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false},"dismissedMention":{"title":"Dismissed mention","description":"A quote of the notice: TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`start`, `end`) of W3C's Web Annotation Data Model.","type":"object","required":["kind","exact"],"properties":{"kind":{"title":"Kind","$ref":"#/definitions/mentionKind"},"read":{"title":"Read","description":"What it was read as, for people: a code, a figure, a date, a name. The words alone decide.","type":"string"},"exact":{"title":"Quote","description":"The quote, character by character.","type":"string","minLength":1},"prefix":{"title":"Prefix","description":"What stands right before the quote.","type":"string"},"suffix":{"title":"Suffix","description":"What stands right after the quote.","type":"string"},"start":{"title":"Start","$ref":"#/definitions/offset"},"end":{"title":"End","$ref":"#/definitions/offset"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"}},"additionalProperties":false},"mentionKind":{"title":"Kind","description":"What kind of mention it is. The same words of another kind are another mention.","type":"string","enum":["field","category","count","date","organization","service","cause"]},"offset":{"title":"Offset","description":"UTF-16 code units from the start of the notice.","type":"integer","minimum":0}}};
const schema12 = {"title":"Source","description":"The notice that the mentions stand in.","type":"object","required":["notice"],"properties":{"notice":{"title":"Notice","description":"Path of the notice, relative to the workspace folder.","type":"string","minLength":1},"sha256":{"title":"SHA-256","description":"Hash of the notice's text in UTF-8, in lower-case hexadecimal, when a mention was dismissed last.","type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const schema13 = {"title":"Dismissed mention","description":"A quote of the notice: TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`start`, `end`) of W3C's Web Annotation Data Model.","type":"object","required":["kind","exact"],"properties":{"kind":{"title":"Kind","$ref":"#/definitions/mentionKind"},"read":{"title":"Read","description":"What it was read as, for people: a code, a figure, a date, a name. The words alone decide.","type":"string"},"exact":{"title":"Quote","description":"The quote, character by character.","type":"string","minLength":1},"prefix":{"title":"Prefix","description":"What stands right before the quote.","type":"string"},"suffix":{"title":"Suffix","description":"What stands right after the quote.","type":"string"},"start":{"title":"Start","$ref":"#/definitions/offset"},"end":{"title":"End","$ref":"#/definitions/offset"},"note":{"title":"Note","description":"A remark for people; no program reads or changes it.","type":"string"}},"additionalProperties":false};
const schema14 = {"title":"Kind","description":"What kind of mention it is. The same words of another kind are another mention.","type":"string","enum":["field","category","count","date","organization","service","cause"]};
const schema15 = {"title":"Offset","description":"UTF-16 code units from the start of the notice.","type":"integer","minimum":0};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.exact === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exact"},message:"must have required property '"+"exact"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "read")) || (key0 === "exact")) || (key0 === "prefix")) || (key0 === "suffix")) || (key0 === "start")) || (key0 === "end")) || (key0 === "note"))){
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
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/mentionKind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((data0 === "field") || (data0 === "category")) || (data0 === "count")) || (data0 === "date")) || (data0 === "organization")) || (data0 === "service")) || (data0 === "cause"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/mentionKind/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values",schema:schema14.enum,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.read !== undefined){
let data1 = data.read;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.read.type,parentSchema:schema13.properties.read,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.exact !== undefined){
let data2 = data.exact;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.exact,data:data2};
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
const err7 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.exact.type,parentSchema:schema13.properties.exact,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.prefix !== undefined){
let data3 = data.prefix;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.prefix.type,parentSchema:schema13.properties.prefix,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.suffix !== undefined){
let data4 = data.suffix;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.suffix.type,parentSchema:schema13.properties.suffix,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.start !== undefined){
let data5 = data.start;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.type,parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15,data:data5};
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
if(data.end !== undefined){
let data6 = data.end;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.type,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema15,data:data6};
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
if(data.note !== undefined){
let data7 = data.note;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.note.type,parentSchema:schema13.properties.note,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://notice-annotator.example/schemas/dismissed.schema.json" */;
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
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dismissed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dismissed"},message:"must have required property '"+"dismissed"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "schemaVersion") || (key0 === "source")) || (key0 === "dismissed"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.schemaVersion.type,parentSchema:schema11.properties.schemaVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data0){
const err5 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.schemaVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.notice === undefined){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "notice"},message:"must have required property '"+"notice"+"'",schema:schema12.required,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "notice") || (key1 === "sha256"))){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.notice !== undefined){
let data2 = data1.notice;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/source/notice",schemaPath:"#/definitions/source/properties/notice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.notice,data:data2};
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
const err9 = {instancePath:instancePath+"/source/notice",schemaPath:"#/definitions/source/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.notice.type,parentSchema:schema12.properties.notice,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/source/sha256",schemaPath:"#/definitions/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema12.properties.sha256,data:data3};
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
const err11 = {instancePath:instancePath+"/source/sha256",schemaPath:"#/definitions/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.sha256.type,parentSchema:schema12.properties.sha256,data:data3};
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
else {
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.dismissed !== undefined){
let data4 = data.dismissed;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data4[i0], {instancePath:instancePath+"/dismissed/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/dismissed",schemaPath:"#/properties/dismissed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.dismissed.type,parentSchema:schema11.properties.dismissed,data:data4};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
