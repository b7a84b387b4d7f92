export { downloadLog } from './downloadLog';
export { LogDownloads } from './LogDownloads';
export { openLog, type LogRequest } from './openLog';
export { readTail, type LogPlace } from './readTail';
export { isLogTime, type LogLine } from './LogLines';
export { logRefusal } from './logRefusal';
export { streamLog } from './streamLog';
