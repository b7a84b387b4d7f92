import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INFRA, copyWith } from './copies.mjs';
import { problemsOf } from './rules.mjs';

test('the Terraform of this repository keeps the rules', () => {
  assert.deepEqual(problemsOf(INFRA), []);
});

const MISTAKES = {
  'a variable that nothing declares': {
    file: 'modules/eks/main.tf',
    from: 'var.vpc_id',
    to: 'var.vpc',
    finds: 'modules/eks/main.tf: module eks: nothing declares var.vpc',
  },
  'a resource that nothing declares': {
    file: 'modules/storage/efs.tf',
    from: 'aws_security_group.efs[0].id]',
    to: 'aws_security_group.esf[0].id]',
    finds: /nothing declares aws_security_group\.esf/,
  },
  'a name in a text that nothing declares': {
    file: 'modules/karpenter/main.tf',
    from: '${var.cluster_name}',
    to: '${var.claster_name}',
    finds: /nothing declares var\.claster_name/,
  },
  'a setting that a module does not take': {
    file: 'platform/main.tf',
    from: 'nat_mode            =',
    to: 'nat                 =',
    finds: 'platform/main.tf: module network: the module takes no nat',
  },
  'a setting that a module needs': {
    file: 'platform/main.tf',
    from: /^ {2}name_prefix .*\n/m,
    to: '',
    finds: 'platform/main.tf: module ecr: name_prefix is not given',
  },
  'an output that a module has not': {
    file: 'platform/outputs.tf',
    from: 'module.mlflow[*].tracking_uri',
    to: 'module.mlflow[*].tracking_url',
    finds: /mlflow gives no tracking_url/,
  },
  'a chart without a version': {
    file: 'modules/operators/charts.tf',
    from: /^ +version +=.*\n/m,
    to: '',
    finds: /the chart cert-manager has no version/,
  },
  'a chart of any version of a range': {
    file: 'modules/karpenter/main.tf',
    from: '"1.14.1"',
    to: '"~> 1.14"',
    finds: /the chart karpenter has no version/,
  },
  'a provider of any version': {
    file: 'modules/ecr/versions.tf',
    from: /^ +version.*\n/m,
    to: '',
    finds: /ecr\/versions\.tf: terraform: a provider has no version/,
  },
  'actions that end in a star': {
    file: 'modules/storage/access.tf',
    from: '"s3:GetObject"',
    to: '"s3:*"',
    finds: /data aws_iam_policy_document models: allows s3:\*/,
  },
  'all resources': {
    file: 'modules/portal/secrets.tf',
    from: '[aws_kms_key.portal.arn]',
    to: '["*"]',
    finds: /allows kms:Decrypt of all resources/,
  },
  'a role that everybody may take': {
    file: 'modules/cluster-access/main.tf',
    from: '[var.portal_role_arn]',
    to: '["*"]',
    finds: /document trust: allows everybody/,
  },
  'a role that takes no tags of sessions': {
    file: 'modules/cluster-access/main.tf',
    from: '["sts:AssumeRole", "sts:TagSession"]',
    to: '["sts:AssumeRole"]',
    finds: /document trust: allows sts:AssumeRole without sts:TagSession/,
  },
  'a role that passes no tags of sessions on': {
    file: 'modules/portal-identity/main.tf',
    from: 'actions   = ["sts:AssumeRole", "sts:TagSession"]',
    to: 'actions   = ["sts:AssumeRole"]',
    finds: /document assume: allows sts:AssumeRole without sts:TagSession/,
  },
  'pods that the control plane does not reach': {
    file: 'modules/eks/main.tf',
    from: /source_cluster_security_group = true/,
    to: 'self                          = true',
    finds: /module eks: the control plane does not reach the ports of pods/,
  },
  'an API server that nobody reaches': {
    file: 'modules/eks/main.tf',
    from: '  security_group_additional_rules',
    to: '  security_group_tags',
    finds: /module eks: the API server lets nobody of the network in/,
  },
  'a rule for everybody': {
    file: 'modules/portal/load-balancer.tf',
    from: 'cidr_ipv4         = each.value',
    to: 'cidr_ipv4         = "0.0.0.0/0"',
    finds: /aws_vpc_security_group_ingress_rule people: is open to everybody/,
  },
  'a region that is no input': {
    file: 'modules/mlflow/access.tf',
    from: 'region = var.region',
    to: 'region = "us-east-1"',
    finds: /us-east-1 is an input/,
  },
  'a password that is kept in the state': {
    file: 'modules/postgres/main.tf',
    from: /^ {2}password_wo +=/m,
    to: '  password =',
    finds: /aws_db_instance \w+: password stands in the state/,
  },
  'a password that Terraform makes and keeps': {
    file: 'modules/postgres/password.tf',
    from: 'ephemeral "random_password"',
    to: 'resource "random_password"',
    finds: /random_password password: stands in the state/,
  },
  'a variable without a description': {
    file: 'modules/ecr/variables.tf',
    from: /^ {2}description.*\n/m,
    to: '',
    finds: /variable name_prefix: has no description/,
  },
  'a refusal that is no sentence': {
    file: 'modules/network/variables.tf',
    from: 'Use single or per-zone as the NAT mode.',
    to: 'invalid nat mode',
    finds: /"invalid nat mode" is no sentence/,
  },
};

for (const [mistake, { finds, ...change }] of Object.entries(MISTAKES)) {
  test(`finds ${mistake}`, t => {
    const problems = problemsOf(copyWith(t, [change]));
    assert.ok(
      problems.some(problem =>
        finds instanceof RegExp ? finds.test(problem) : problem === finds,
      ),
      `found only: ${problems.join('\n') || 'nothing'}`,
    );
  });
}
