export { Bundles, type Bundle } from './Bundles';
export { BundleFactsSource, type EndpointImages } from './BundleFactsSource';
export { workloadImages } from './workloadImages';
