plugin "terraform" {
  enabled = true
  preset  = "all"
}

# A range of versions would bring what nobody has read
rule "terraform_module_version" {
  enabled = true
  exact   = true
}
