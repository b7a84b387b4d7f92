# Who uses the bucket of models, by an account each
locals {
  model_namespaces = toset(var.model_users == null ? values(var.teams)[*].namespace : keys(var.model_users))

  model_users = merge([
    for namespace in local.model_namespaces : {
      # What teams start without an account of its own runs as default
      for account in try(var.model_users[namespace], ["default"]) :
      "${namespace}/${account}" => { namespace = namespace, service_account = account }
    }
  ]...)
}
