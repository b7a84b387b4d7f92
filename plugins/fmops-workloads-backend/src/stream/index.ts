export { clientGone } from './clientGone';
export { EventStream, frame, idFrame } from './EventStream';
export { StreamSessions, type StreamTimes } from './StreamSessions';
export { WorkloadViews } from './WorkloadViews';
