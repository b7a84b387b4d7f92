export * from './errorProblems';
export * from './ModelsHttp';
