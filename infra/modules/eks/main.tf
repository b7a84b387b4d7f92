data "aws_partition" "current" {}

locals {
  policies = "arn:${data.aws_partition.current.partition}:eks::aws:cluster-access-policy"
}

module "eks" {
  #checkov:skip=CKV_TF_1:A version of the registry is never changed, and can be read
  source  = "terraform-aws-modules/eks/aws"
  version = "21.29.0"

  name               = var.name
  kubernetes_version = var.kubernetes_version

  # No dearer extended support by accident: the version is upgraded before its end
  upgrade_policy = { support_type = "STANDARD" }

  vpc_id                   = var.vpc_id
  subnet_ids               = var.subnet_ids
  control_plane_subnet_ids = var.control_plane_subnet_ids

  endpoint_private_access      = true
  endpoint_public_access       = length(var.public_access_cidrs) > 0
  endpoint_public_access_cidrs = var.public_access_cidrs

  # Access entries alone; the aws-auth ConfigMap is not read
  authentication_mode                      = "API"
  enable_cluster_creator_admin_permissions = true
  deletion_protection                      = var.deletion_protection

  access_entries = merge(
    {
      for arn in var.admin_role_arns : arn => {
        principal_arn = arn

        policy_associations = {
          admin = {
            policy_arn   = "${local.policies}/AmazonEKSClusterAdminPolicy"
            access_scope = { type = "cluster" }
          }
        }
      }
    },
    {
      for arn in var.viewer_role_arns : arn => {
        principal_arn = arn

        policy_associations = {
          view = {
            policy_arn   = "${local.policies}/AmazonEKSViewPolicy"
            access_scope = { type = "cluster" }
          }
        }
      }
    },
  )

  # Secrets are encrypted with a key of the cluster's own, which is rotated
  create_kms_key          = true
  enable_kms_key_rotation = true
  encryption_config       = { resources = ["secrets"] }

  enabled_log_types                      = ["api", "audit", "authenticator"]
  create_cloudwatch_log_group            = true
  cloudwatch_log_group_retention_in_days = var.log_days

  addons = merge(
    {
      vpc-cni = {
        before_compute = true
        most_recent    = true

        # Namespaces of teams come with network policies
        configuration_values = jsonencode({ enableNetworkPolicy = "true" })
      }
      eks-pod-identity-agent = {
        before_compute = true
        most_recent    = true
      }
      kube-proxy     = { most_recent = true }
      coredns        = { most_recent = true }
      metrics-server = { most_recent = true }
    },
    { for name in var.additional_addons : name => { most_recent = true } },
  )

  eks_managed_node_groups = {
    system = {
      ami_type       = "AL2023_x86_64_STANDARD"
      instance_types = var.system_instance_types
      min_size       = 2
      max_size       = max(4, var.system_node_count)
      desired_size   = var.system_node_count

      labels = { "fmops.dev/role" = "system" }

      # Pods don't reach the role of their node
      metadata_options = {
        http_endpoint               = "enabled"
        http_tokens                 = "required"
        http_put_response_hop_limit = 1
      }

      block_device_mappings = {
        root = {
          device_name = "/dev/xvda"

          ebs = {
            volume_size           = 80
            volume_type           = "gp3"
            encrypted             = true
            delete_on_termination = true
          }
        }
      }

      iam_role_additional_policies = {
        ssm = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore"
      }
    }
  }

  # The module itself lets in nodes alone
  security_group_additional_rules = {
    clients = {
      description = "People and machines of these networks"
      type        = "ingress"
      protocol    = "tcp"
      from_port   = 443
      to_port     = 443
      cidr_blocks = var.private_access_cidrs
    }
  }

  node_security_group_additional_rules = {
    # The API server asks endpoints for the portal (services/proxy), and Kueue for who waits:
    # at ports of pods, and not at those alone that the module opens
    control_plane_in = {
      description                   = "Control plane to pods"
      type                          = "ingress"
      protocol                      = "tcp"
      from_port                     = 1025
      to_port                       = 65535
      source_cluster_security_group = true
    }

    # EFA needs all traffic between members of the group, in both directions
    efa_in = {
      description = "Nodes to each other"
      type        = "ingress"
      protocol    = "-1"
      from_port   = 0
      to_port     = 0
      self        = true
    }
    efa_out = {
      description = "Nodes to each other"
      type        = "egress"
      protocol    = "-1"
      from_port   = 0
      to_port     = 0
      self        = true
    }
  }

  node_security_group_tags = {
    "karpenter.sh/discovery" = var.name
  }
}
