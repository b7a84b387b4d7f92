import { missingRight } from './forbidden';

it.each([
  [
    'jobs.batch "tune" is forbidden: User "fmops:user:default/jane" cannot patch resource "jobs" in API group "batch" in the namespace "team-language"',
    /no right to patch jobs.batch in the namespace team-language of the cluster 'east', where you are fmops:user:default\/jane/,
  ],
  [
    'pods "tune-0" is forbidden: User "fmops:user:default/jane" cannot get resource "pods/log" in API group "" in the namespace "a"',
    /no right to get pods\/log in the namespace a/,
  ],
  [
    'nodes is forbidden: User "fmops:user:default/jane" cannot list resource "nodes" in API group "" at the cluster scope',
    /no right to list nodes in the cluster 'east'/,
  ],
  [
    'users "fmops:user:default/jane" is forbidden: User "fmops-reader" cannot impersonate resource "users" in API group "" at the cluster scope',
    /The portal may not act as fmops:user:default\/jane in the cluster 'east': its account fmops-reader lacks/,
  ],
  [
    'jobs.batch is forbidden: User "fmops-reader" cannot impersonate-on:user-info:list resource "jobs" in API group "batch" in the namespace "team-language"',
    /The portal may not act in your name in the cluster 'east': its account fmops-reader lacks/,
  ],
])('tells what is missing: %s', (message, sentence) => {
  expect(missingRight('east', message)).toMatch(sentence);
});

it.each([
  'jobs.batch is forbidden: User "fmops-reader" cannot list resource "jobs" in API group "batch" at the cluster scope',
  'admission webhook "x" denied the request',
  'pods "a" is forbidden: exceeded quota: gpus',
])('says nothing of other refusals: %s', message => {
  expect(missingRight('east', message)).toBeUndefined();
});
