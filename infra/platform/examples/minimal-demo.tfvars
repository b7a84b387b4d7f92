# A demonstration: one small model served on one GPU, and the portal. Made to be removed again.
account_id = "111122223333"
region     = "eu-central-1"
name       = "fmops-demo"
owner      = "group:default/ml-platform"

deletion_protection = false
az_count            = 2
public_access_cidrs = ["203.0.113.0/24"]

node_pools = {
  general = {
    accelerator    = "none"
    families       = ["m7i", "m6i"]
    capacity_types = ["spot", "on-demand"]
    max_cpus       = 32
    disk_gib       = 80
    consolidation  = "WhenEmptyOrUnderutilized"
  }

  gpu = {
    accelerator    = "nvidia"
    instance_types = ["g6.xlarge", "g6.2xlarge", "g5.xlarge"]
    max_devices    = 2
  }
}

operators = ["kueue", "kserve"]

teams = {
  demo = {
    namespace = "team-demo"

    quotas = [
      { node_pool = "general", cpus = 16, memory_gib = 64 },
      { node_pool = "gpu", devices = 2 },
    ]
  }
}

observability = { retention_days = 3, storage_gib = 20 }

portal = {
  host              = "fmops-demo.example.com"
  certificate_arn   = "arn:aws:acm:eu-central-1:111122223333:certificate/00000000-0000-0000-0000-000000000000"
  hosted_zone_id    = "Z0123456789EXAMPLE"
  internet_facing   = true
  allowed_cidrs     = ["203.0.113.0/24"]
  oidc_metadata_url = "https://login.example.com/.well-known/openid-configuration"

  # Projects that the portal makes are published there
  additional_secrets = ["GITHUB_TOKEN"]
}
