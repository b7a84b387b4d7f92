export * from './devicePrice';
export * from './heldHours';
export * from './runCost';
