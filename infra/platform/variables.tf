variable "account_id" {
  description = "AWS account; nothing is made in another one"
  type        = string

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id))
    error_message = "An AWS account has 12 digits."
  }
}

variable "region" {
  description = "AWS region, which has the instances you need, such as eu-central-1"
  type        = string

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "Give the code of a region, such as eu-central-1."
  }
}

variable "name" {
  description = "Name of the cluster; everything is named after it"
  type        = string

  validation {
    condition     = can(regex("^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$", var.name))
    error_message = "Use up to 40 lower-case letters, digits and hyphens for the name; begin with a letter, and don't end with a hyphen."
  }
}

variable "owner" {
  description = "Who looks after the cluster, as an entity reference of the catalog, such as group:default/ml-platform"
  type        = string
}

variable "tags" {
  description = "Tags of everything, such as a cost centre"
  type        = map(string)
  default     = {}
}

variable "deletion_protection" {
  description = "Whether cluster, databases, buckets and load balancer can't be deleted until this is false"
  type        = bool
  default     = true
}

variable "vpc_cidr" {
  description = "Addresses of the network; a /16 leaves room for thousands of pods"
  type        = string
  default     = "10.0.0.0/16"
}

variable "az_count" {
  description = "Availability zones; accelerators are scarce, so more of them find more"
  type        = number
  default     = 3
}

variable "nat_mode" {
  description = "single: one NAT gateway, cheaper; per-zone: one in each zone, which outlives the loss of a zone"
  type        = string
  default     = "single"
}

variable "interface_endpoints" {
  description = "AWS services that are reached without NAT, such as ecr.api, ecr.dkr, sts"
  type        = set(string)
  default     = []
}

variable "kubernetes_version" {
  description = "Version of Kubernetes, in standard support"
  type        = string
  default     = "1.35"
}

variable "public_access_cidrs" {
  description = "Networks outside of the VPC that reach the API server; none makes it private"
  type        = list(string)
  default     = []
}

variable "private_access_cidrs" {
  description = "Networks connected with the VPC that reach the API server inside of it; the VPC itself does"
  type        = list(string)
  default     = []
}

variable "admin_role_arns" {
  description = "IAM roles that administer the cluster, beside the one that makes it"
  type        = set(string)
  default     = []
}

variable "viewer_role_arns" {
  description = "IAM roles that read everything in the cluster but its secrets"
  type        = set(string)
  default     = []
}

variable "system_instance_types" {
  description = "Instances for what the cluster itself needs"
  type        = list(string)
  default     = ["m7i.large", "m6i.large"]
}

variable "system_node_count" {
  description = "Nodes for what the cluster itself needs"
  type        = number
  default     = 2
}

variable "repositories" {
  description = "Repositories of images in ECR"
  type        = set(string)
  default     = ["portal", "training", "serving"]
}

variable "efs" {
  description = "Whether there are shared files over all zones (EFS)"
  type        = bool
  default     = false
}

variable "fsx" {
  description = "Fast shared files in one zone (FSx for Lustre), linked to the bucket of models; null for none"

  type = object({
    capacity_gib       = optional(number, 1200)
    throughput_per_tib = optional(number, 250)
    zone_index         = optional(number, 0)
  })

  default = null
}

variable "node_pools" {
  description = "Node pools of Karpenter, by name: see the module accelerators"

  type = map(object({
    accelerator     = string
    families        = optional(list(string), [])
    instance_types  = optional(list(string), [])
    capacity_types  = optional(list(string), ["on-demand"])
    zones           = optional(list(string), [])
    arch            = optional(string, "amd64")
    ami             = optional(string, "al2023@v20260903")
    disk_gib        = optional(number, 200)
    max_devices     = optional(number)
    max_cpus        = optional(number)
    weight          = optional(number, 10)
    idle_minutes    = optional(number, 10)
    consolidation   = optional(string, "WhenEmpty")
    expire_after    = optional(string, "336h")
    placement_group = optional(bool, false)
    reservation_ids = optional(list(string), [])
  }))
}

variable "capacity_reservations" {
  description = "On-demand capacity reservations to make, each for a node pool; they cost as much as running instances"

  type = map(object({
    node_pool          = string
    instance_type      = string
    instance_count     = number
    availability_zone  = string
    in_placement_group = optional(bool, false)
    end_date           = optional(string)
  }))

  default = {}
}

variable "capacity_blocks" {
  description = "Offerings of capacity blocks to buy, each for a node pool; the whole price is due when it is applied"

  type = map(object({
    node_pool   = string
    offering_id = string
  }))

  default = {}
}

variable "nvidia" {
  description = "What makes GPUs known to Kubernetes: device-plugin, gpu-operator or none"
  type        = string
  default     = "device-plugin"
}

variable "efa" {
  description = "Whether EFA network interfaces are made known to Kubernetes"
  type        = bool
  default     = false
}

variable "operators" {
  description = "Operators to install: trainer, jobset, kueue, kuberay, leaderworkerset, kserve, argo-workflows"
  type        = set(string)
  default     = ["kueue", "trainer", "kserve"]
}

variable "teams" {
  description = "Teams by name: their namespace, and what they may always use of each node pool"

  type = map(object({
    namespace = string

    quotas = list(object({
      node_pool       = string
      devices         = optional(number, 0)
      cpus            = optional(number, 0)
      memory_gib      = optional(number, 0)
      borrowing_limit = optional(number)
    }))
  }))

  default = {}

  validation {
    condition     = length(var.teams) == 0 || contains(var.operators, "kueue")
    error_message = "Teams have queues, which need kueue among the operators."
  }
}

variable "model_users" {
  description = "Service accounts by namespace whose pods read and write the bucket of models; null: the account default of each team's namespace"
  type        = map(set(string))
  default     = null
}

variable "observability" {
  description = "Prometheus, Grafana, the use of GPUs, and dashboards; null for none"

  type = object({
    retention_days = optional(number, 15)
    storage_gib    = optional(number, 50)
  })

  default = {}
}

variable "mlflow" {
  description = "MLflow with a database and a bucket of its own; null for none"

  type = object({
    password_version        = optional(number, 1)
    database_instance_class = optional(string, "db.t4g.small")
    multi_az                = optional(bool, false)
  })

  default = null

  validation {
    condition     = var.mlflow == null || length(var.teams) > 0 || var.portal != null
    error_message = "MLflow needs a team or the portal: nobody else reaches it."
  }
}

variable "portal" {
  description = "Database, secrets, address and AWS roles of the portal: see the module portal; null for none"

  type = object({
    host                    = string
    certificate_arn         = string
    hosted_zone_id          = optional(string)
    internet_facing         = optional(bool, false)
    allowed_cidrs           = set(string)
    web_acl_arn             = optional(string)
    oidc_metadata_url       = string
    oidc_client_id          = optional(string, "fmops-portal")
    namespace               = optional(string, "fmops-portal")
    access_role_arns        = optional(list(string), [])
    further_clusters        = optional(set(string), [])
    additional_secrets      = optional(set(string), [])
    impersonate             = optional(bool, false)
    password_version        = optional(number, 1)
    database_instance_class = optional(string, "db.t4g.medium")
    multi_az                = optional(bool, false)
  })

  default = null
}

variable "portal_role_arn" {
  description = "Role of the portal of another account (its output portal.role_arn), which gets a way into this cluster; null for none"
  type        = string
  default     = null

  validation {
    condition     = var.portal_role_arn == null || can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/", var.portal_role_arn))
    error_message = "Give the ARN of the portal's role, such as arn:aws:iam::111122223333:role/fmops-gpu-portal."
  }

  validation {
    condition     = var.portal_role_arn == null || var.portal == null
    error_message = "A platform has a portal of its own, or is watched by that of another account: give portal or portal_role_arn."
  }
}
