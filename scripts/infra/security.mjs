/** Actions that AWS knows no resources for: they are allowed for all, or not at all. */
const WITHOUT_RESOURCES = new Set([
  ...['eks:DescribeClusterVersions', 'eks:ListClusters'],
]);
const texts = text =>
  [...text.matchAll(/"([^"]*)"/g)].map(([, value]) => value);

function listOf(statement, name) {
  const match = new RegExp(`^ +${name} += \\[([\\s\\S]*?)\\]$`, 'm').exec(
    statement,
  );
  return match ? texts(match[1]) : [];
}

/** Permissions for whatever there is: `*` in actions, as resource or as principal. */
export function wildcards(module) {
  return module.of('data').flatMap(block => {
    if (block.labels[0] !== 'aws_iam_policy_document') return [];
    return [...block.body.matchAll(/^ {2}statement \{\n([\s\S]*?)^ {2}\}/gm)]
      .map(([, statement]) => statement)
      .filter(statement => !/effect += "Deny"/.test(statement))
      .flatMap(statement => {
        const actions = listOf(statement, 'actions');
        const isListing = actions.every(name => WITHOUT_RESOURCES.has(name));
        return [
          ...actions
            .filter(name => name.includes('*'))
            .map(name => `${block}: allows ${name}; name the actions`),
          ...(listOf(statement, 'resources').includes('*') && !isListing
            ? [`${block}: allows ${actions.join(', ')} of all resources`]
            : []),
          ...(listOf(statement, 'identifiers').includes('*')
            ? [`${block}: allows everybody`]
            : []),
        ];
      });
  });
}

const withoutComments = text => text.replace(/^\s*#.*$/gm, '');

/** Networks that are everybody's. */
export function openNetworks(module) {
  return module.blocks
    .filter(({ body }) => /"(0\.0\.0\.0|::)\/0"/.test(withoutComments(body)))
    .map(block => `${block}: is open to everybody`);
}

/** Accounts, regions and partitions that are not inputs. */
export function hardCoded(module) {
  const found =
    /"(arn:aws[a-z-]*:[^"]*|[^"]*\b\d{12}\b[^"]*|(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d[a-z]?)"/g;
  return module.blocks.flatMap(block =>
    [...withoutComments(block.body).matchAll(found)]
      .filter(([, value]) => !value.startsWith('^'))
      .filter(() => block.type !== 'variable')
      .map(
        ([, value]) => `${block}: ${value} is an input, and not written here`,
      ),
  );
}

/** Secrets that Terraform would keep in its state, where everybody who runs it reads them. */
export function storedSecrets(module) {
  return module
    .of('resource')
    .flatMap(block => [
      ...(block.labels[0] === 'random_password'
        ? [`${block}: stands in the state; make it ephemeral`]
        : []),
      ...['password', 'master_password', 'secret_string']
        .filter(name => new RegExp(`^ {2}${name} +=`, 'm').test(block.body))
        .map(name => `${block}: ${name} stands in the state; use ${name}_wo`),
    ]);
}
