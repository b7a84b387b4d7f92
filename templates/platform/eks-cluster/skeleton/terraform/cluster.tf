locals {
  cluster_name = module.eks.cluster_name
  cluster_arn  = module.eks.cluster_arn

  # Drivers of storage, as EKS add-ons, with the policy that each needs
  storage_drivers = {
    ebs = {
      addon           = "aws-ebs-csi-driver"
      service_account = "ebs-csi-controller-sa"
      policy          = "service-role/AmazonEBSCSIDriverPolicy"
    }
    efs = {
      addon           = "aws-efs-csi-driver"
      service_account = "efs-csi-controller-sa"
      policy          = "service-role/AmazonEFSCSIDriverPolicy"
    }
    fsx = {
      addon           = "aws-fsx-csi-driver"
      service_account = "fsx-csi-controller-sa"
      policy          = "AmazonFSxFullAccess"
    }
  }

  chosen_drivers = {
    for name, driver in local.storage_drivers : name => driver if name == "ebs" || contains(var.addons, name)
  }
}

module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "21.29.0"

  name               = var.cluster_name
  kubernetes_version = var.kubernetes_version

  vpc_id                   = module.vpc.vpc_id
  subnet_ids               = module.vpc.private_subnets
  control_plane_subnet_ids = module.vpc.intra_subnets

  endpoint_private_access      = true
  endpoint_public_access       = length(var.public_access_cidrs) > 0
  endpoint_public_access_cidrs = var.public_access_cidrs

  # Who applies this may finish it: the charts are installed with the same credentials
  authentication_mode                      = "API"
  enable_cluster_creator_admin_permissions = true
  deletion_protection                      = true

  access_entries = {
    for arn in var.admin_role_arns : arn => {
      principal_arn = arn

      policy_associations = {
        admin = {
          policy_arn   = "arn:${data.aws_partition.current.partition}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
          access_scope = { type = "cluster" }
        }
      }
    }
  }

  addons = merge(
    {
      vpc-cni = {
        before_compute = true
        most_recent    = true

        # Projects come with network policies
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
    {
      for name, driver in local.chosen_drivers : driver.addon => {
        most_recent = true

        pod_identity_association = [{
          role_arn        = aws_iam_role.storage[name].arn
          service_account = driver.service_account
        }]
      }
    },
  )

  eks_managed_node_groups = {
    system = {
      ami_type       = "AL2023_x86_64_STANDARD"
      instance_types = var.system_instance_types
      min_size       = 2
      max_size       = 4
      desired_size   = 2

      labels = { "fmops.dev/role" = "system" }
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
      cidr_blocks = concat([var.vpc_cidr], var.private_access_cidrs)
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
    "karpenter.sh/discovery" = var.cluster_name
  }
}

data "aws_iam_policy_document" "pod_identity" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "storage" {
  for_each = local.chosen_drivers

  name               = "${var.cluster_name}-${each.key}-csi"
  assume_role_policy = data.aws_iam_policy_document.pod_identity.json
}

resource "aws_iam_role_policy_attachment" "storage" {
  for_each = local.chosen_drivers

  role       = aws_iam_role.storage[each.key].name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/${each.value.policy}"
}
