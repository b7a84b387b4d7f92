variable "node_pools" {
  description = "Accelerator of each node pool, by its name: nvidia, neuron or none"
  type        = map(string)
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

  validation {
    condition     = alltrue([for team, settings in var.teams : can(regex("^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$", team)) && can(regex("^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$", settings.namespace))])
    error_message = "Names of teams (up to 40) and namespaces (up to 63) are lower-case letters, digits and hyphens, and begin with a letter."
  }

  validation {
    condition     = alltrue(flatten([for settings in var.teams : [for quota in settings.quotas : contains(keys(var.node_pools), quota.node_pool)]]))
    error_message = "A quota of a team names a node pool that does not exist."
  }

  validation {
    condition     = alltrue([for settings in var.teams : length(settings.quotas) > 0 && length(distinct(settings.quotas[*].node_pool)) == length(settings.quotas)])
    error_message = "Give each team one quota for each node pool that it uses, and one at least."
  }

  validation {
    condition = alltrue(flatten([for settings in var.teams : [
      for quota in settings.quotas : lookup(var.node_pools, quota.node_pool, "none") == "none" ? quota.devices == 0 : quota.cpus == 0 && quota.memory_gib == 0
    ]]))
    error_message = "A quota of a node pool with accelerators is in devices; one of a node pool without is in cpus and memory_gib."
  }
}
