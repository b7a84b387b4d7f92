# Training over many nodes: EFA, a placement group, a capacity reservation, and Lustre next
# to it. The portal of another account watches this one.
account_id = "444455556666"
region     = "us-east-1"
name       = "fmops-training"
owner      = "group:default/ml-platform"

vpc_cidr = "10.30.0.0/16"
az_count = 3

# A private API server (docs/deployment.md), for the network of the portal too, which is connected
private_access_cidrs = ["10.20.0.0/16"]

admin_role_arns = ["arn:aws:iam::444455556666:role/platform-admin"]

node_pools = {
  general = {
    accelerator    = "none"
    families       = ["m7i", "m7a"]
    capacity_types = ["on-demand"]
    max_cpus       = 96
    disk_gib       = 100
    consolidation  = "WhenEmptyOrUnderutilized"
  }

  h100 = {
    accelerator     = "nvidia"
    instance_types  = ["p5.48xlarge"]
    capacity_types  = ["reserved"]
    zones           = ["us-east-1a"]
    max_devices     = 32
    disk_gib        = 1000
    idle_minutes    = 60
    placement_group = true
  }

  # Nodes of a capacity block that is bought apart: aws ec2 purchase-capacity-block
  blocks = {
    accelerator     = "nvidia"
    instance_types  = ["p5en.48xlarge"]
    capacity_types  = ["reserved"]
    max_devices     = 64
    disk_gib        = 1000
    idle_minutes    = 60
    reservation_ids = ["cr-0123456789abcdef0"]
  }

  trainium = {
    accelerator    = "neuron"
    instance_types = ["trn1.32xlarge"]
    capacity_types = ["on-demand"]
    max_devices    = 32
    disk_gib       = 500
    idle_minutes   = 30
  }
}

capacity_reservations = {
  h100 = {
    node_pool          = "h100"
    instance_type      = "p5.48xlarge"
    instance_count     = 4
    availability_zone  = "us-east-1a"
    in_placement_group = true
    end_date           = "2027-01-31T23:59:59Z"
  }
}

efa       = true
operators = ["kueue", "trainer", "jobset", "kuberay", "leaderworkerset"]

fsx = {
  capacity_gib       = 4800
  throughput_per_tib = 500
  zone_index         = 0
}

teams = {
  pretraining = {
    namespace = "team-pretraining"

    quotas = [
      { node_pool = "general", cpus = 64, memory_gib = 256 },
      { node_pool = "h100", devices = 32 },
      { node_pool = "blocks", devices = 64 },
      { node_pool = "trainium", devices = 32 },
    ]
  }
}

# Pods of a project run as an account of its name: here a run of one, code-model
model_users = {
  team-pretraining = ["default", "code-model"]
}

# The output portal.role_arn of the platform that has the portal
portal_role_arn = "arn:aws:iam::111122223333:role/fmops-gpu-portal"

observability = { retention_days = 30, storage_gib = 200 }
mlflow        = {}
