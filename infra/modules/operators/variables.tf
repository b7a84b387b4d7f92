variable "operators" {
  description = "Operators to install: trainer (with JobSet), jobset (by itself), kueue, kuberay, leaderworkerset, kserve (with cert-manager), argo-workflows"
  type        = set(string)
  default     = []

  validation {
    condition     = length(setsubtract(var.operators, ["trainer", "jobset", "kueue", "kuberay", "leaderworkerset", "kserve", "argo-workflows"])) == 0
    error_message = "Operators are trainer, jobset, kueue, kuberay, leaderworkerset, kserve and argo-workflows."
  }
}

variable "node_pools" {
  description = "Accelerator of each node pool, by its name, for the queues of teams"
  type        = map(string)
  default     = {}
}

variable "teams" {
  description = "Teams by name: their namespace, and what they may always use of each node pool; needs kueue"

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
}

variable "metrics" {
  description = "Whether Prometheus reads the metrics of operators; the Prometheus operator's kinds must exist"
  type        = bool
  default     = false
}
