export * from './DiagnosisRule';
export * from './DiagnosisSignal';
export * from './extension';
