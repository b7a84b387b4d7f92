export * from './CostReport';
export * from './devicePrice';
export * from './heldIntervals';
export * from './UsdRange';
export * from './workloadCost';
