# Two teams that fine-tune and serve on GPUs and Inferentia, over three zones, all the year.
account_id = "111122223333"
region     = "us-east-1"
name       = "fmops-gpu"
owner      = "group:default/ml-platform"

vpc_cidr          = "10.20.0.0/16"
az_count          = 3
nat_mode          = "per-zone"
system_node_count = 3

# A private API server: see docs/deployment.md for where to apply this from
interface_endpoints = ["ecr.api", "ecr.dkr", "sts"]
admin_role_arns     = ["arn:aws:iam::111122223333:role/platform-admin"]
viewer_role_arns    = ["arn:aws:iam::111122223333:role/platform-viewer"]

node_pools = {
  general = {
    accelerator    = "none"
    families       = ["m7i", "m7a", "c7i"]
    capacity_types = ["spot", "on-demand"]
    max_cpus       = 200
    disk_gib       = 100
    consolidation  = "WhenEmptyOrUnderutilized"
  }

  serving = {
    accelerator    = "nvidia"
    families       = ["g6", "g6e"]
    capacity_types = ["on-demand"]
    max_devices    = 16
  }

  tuning = {
    accelerator    = "nvidia"
    instance_types = ["g6e.12xlarge", "g6e.48xlarge", "p5.48xlarge"]
    capacity_types = ["spot", "on-demand"]
    max_devices    = 16
    disk_gib       = 500
  }

  inferentia = {
    accelerator    = "neuron"
    families       = ["inf2"]
    capacity_types = ["on-demand"]
    max_devices    = 12
  }
}

nvidia    = "gpu-operator"
efs       = true
operators = ["kueue", "trainer", "kuberay", "leaderworkerset", "kserve", "argo-workflows"]

teams = {
  language = {
    namespace = "team-language"

    quotas = [
      { node_pool = "general", cpus = 64, memory_gib = 256 },
      { node_pool = "serving", devices = 8, borrowing_limit = 8 },
      { node_pool = "tuning", devices = 8, borrowing_limit = 8 },
    ]
  }

  vision = {
    namespace = "team-vision"

    quotas = [
      { node_pool = "general", cpus = 64, memory_gib = 256 },
      { node_pool = "serving", devices = 8, borrowing_limit = 8 },
      { node_pool = "tuning", devices = 8, borrowing_limit = 8 },
      { node_pool = "inferentia", devices = 12 },
    ]
  }
}

# Pods of a project run as an account of its name: here the endpoint of one, support-chat
model_users = {
  team-language = ["default", "support-chat"]
  team-vision   = ["default"]
}

observability = { retention_days = 30, storage_gib = 200 }
mlflow        = { multi_az = true }

portal = {
  host              = "fmops.example.com"
  certificate_arn   = "arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000"
  allowed_cidrs     = ["10.0.0.0/8"]
  oidc_metadata_url = "https://login.example.com/.well-known/openid-configuration"
  multi_az          = true

  # Projects that the portal makes are published there
  additional_secrets = ["GITHUB_TOKEN"]

  # The cluster of multi-node-training.tfvars, when it is there
  # access_role_arns = ["arn:aws:iam::444455556666:role/fmops-training-portal-access"]
}
