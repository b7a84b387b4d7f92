# The load balancer is made here and not by the cluster, so that its name is known, and
# nothing that the cluster has made keeps the network from being removed.
resource "aws_lb" "portal" {
  #checkov:skip=CKV_AWS_91:Who did what is in the audit log of the portal, with names instead of addresses
  #checkov:skip=CKV2_AWS_76:A web ACL is an input, web_acl_arn; the portal has no Java
  name               = "${substr(var.cluster_name, 0, 24)}-portal"
  load_balancer_type = "application"
  internal           = !var.internet_facing
  subnets            = var.load_balancer_subnet_ids
  security_groups    = [aws_security_group.load_balancer.id]

  drop_invalid_header_fields = true
  enable_deletion_protection = var.deletion_protection

  # Streams of events stay open while nothing happens
  idle_timeout = 300
}

resource "aws_security_group" "load_balancer" {
  name        = "${var.cluster_name}-portal-lb"
  description = "Load balancer of the portal"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "people" {
  for_each = var.allowed_cidrs

  security_group_id = aws_security_group.load_balancer.id
  description       = "People's browsers"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = each.value
}

resource "aws_vpc_security_group_egress_rule" "pods" {
  security_group_id            = aws_security_group.load_balancer.id
  description                  = "Pods of the portal"
  ip_protocol                  = "tcp"
  from_port                    = var.port
  to_port                      = var.port
  referenced_security_group_id = var.node_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "pods" {
  security_group_id            = var.node_security_group_id
  description                  = "Load balancer of the portal"
  ip_protocol                  = "tcp"
  from_port                    = var.port
  to_port                      = var.port
  referenced_security_group_id = aws_security_group.load_balancer.id
}

resource "aws_lb_target_group" "portal" {
  name                 = "${substr(var.cluster_name, 0, 24)}-portal"
  vpc_id               = var.vpc_id
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = var.port
  deregistration_delay = 30

  health_check {
    path                = "/.backstage/health/v1/readiness"
    matcher             = "200"
    interval            = 10
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.portal.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.portal.arn
  }
}

resource "aws_wafv2_web_acl_association" "portal" {
  count = var.web_acl_arn == null ? 0 : 1

  resource_arn = aws_lb.portal.arn
  web_acl_arn  = var.web_acl_arn
}

resource "aws_route53_record" "portal" {
  count = var.hosted_zone_id == null ? 0 : 1

  zone_id = var.hosted_zone_id
  name    = var.host
  type    = "A"

  alias {
    name                   = aws_lb.portal.dns_name
    zone_id                = aws_lb.portal.zone_id
    evaluate_target_health = true
  }
}
