import { createMockDirectory } from '@backstage/backend-test-utils';
import { hasHclfmt, terraformFolders, terraformProblems } from './terraform';
import { TEMPLATES } from './templates';

const whenHclfmt = hasHclfmt ? describe : describe.skip;

const GOOD = `variable "name" {
  type = string
}

variable "size" {
  type    = number
  default = 1
}

locals {
  label = "a-\${var.name}"
}

resource "aws_instance" "one" {
  count = var.size
  tags  = { Name = local.label }
}
`;

whenHclfmt('Terraform', () => {
  const disk = createMockDirectory();

  const problems = (main: string, settings: object = { name: 'a' }) => {
    disk.setContent({
      'main.tf': main,
      'terraform.tfvars.json': JSON.stringify(settings),
    });
    return terraformProblems(disk.path);
  };

  it('has nothing to say against what is in order', () => {
    expect(problems(GOOD)).toEqual([]);
  });

  it.each([
    ['what can’t be parsed', GOOD.replace('}', ''), /main\.tf/],
    [
      'what is laid out otherwise',
      GOOD.replace('tags  =', 'tags ='),
      /main\.tf/,
    ],
    [
      'a variable that nothing declares',
      GOOD.replace('var.size', 'var.sise'),
      /nothing declares var\.sise/,
    ],
    [
      'a resource that nothing declares',
      GOOD.replace('local.label', 'aws_instance.two.id'),
      /nothing declares aws_instance\.two/,
    ],
  ])('names %s', (_, text, message) => {
    expect(problems(text).join('\n')).toMatch(message);
  });

  it('names settings that no variable takes, and variables without a value', () => {
    expect(problems(GOOD, { nam: 'a' })).toEqual([
      'no variable takes the setting nam',
      'the variable name has no value',
    ]);
  });

  it('of this repository is in order', () => {
    const folders = terraformFolders(`${TEMPLATES}/../infra`);
    expect(folders.length).toBeGreaterThan(0);
    expect(folders.flatMap(terraformProblems)).toEqual([]);
  });
});
