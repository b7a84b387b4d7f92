import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'asOf.time': 'Stand: {{time}}.',
  'value.unknown': 'nicht bekannt',
  'value.none': 'keine',
  'column.name': 'Name',
  'column.state': 'Zustand',
  'column.status': 'Status',
  'column.version': 'Version',
  'column.issues': 'Probleme',
  'rights.card': 'Was das Portal hier darf',
  'rights.forbidden': 'Sie dürfen nicht sehen, was das Portal in Clustern darf',
  'rights.forbiddenAdvice': 'Das dürfen Plattformteam und Revision.',
  'rights.notFound': 'Das Portal nutzt diesen Cluster nicht',
  'rights.notFoundAdvice':
    'Das Plattformteam trägt ihn unter kubernetes.clusterLocatorMethods ein.',
  'rights.noClusters': 'Das Portal nutzt keinen Cluster',
  'rights.noClustersAdvice':
    'Tragen Sie Cluster in der Konfiguration unter kubernetes.clusterLocatorMethods ein.',
  'rights.stale':
    'Das kann veraltet sein: Das Portal kann derzeit nicht neu nachsehen.',
  'rights.table': 'Rechte in {{cluster}}',
  'rights.purpose': 'Wofür',
  'rights.place': 'Wo',
  'rights.wholeCluster': 'ganzer Cluster',
  'overview.title': 'Alle Cluster',
  'overview.table': 'Was das Portal in jedem Cluster darf',
  'overview.cluster': 'Cluster',
  'overview.users': 'Personen',
  'overview.account': 'Konto',
  'overview.inOwnNames': 'im eigenen Namen',
  'overview.throughPortal': 'über das Portal',
  'overview.unavailable': 'Antwortet nicht',
  'overview.faults': '{{faults}} von {{checks}} zu beheben',
  'overview.reduced': '{{reduced}} von {{checks}} teilweise',
  'overview.granted': 'Alles ist gewährt, und nicht mehr',
  'account.known': 'Das Portal ist {{username}}.',
  'account.withGroups':
    'Das Portal ist {{username}}, mit den Gruppen {{groups}}.',
  'account.unknown': 'Der Cluster sagt nicht, wer das Portal ist.',
  'account.impersonates': 'Personen handeln im eigenen Namen.',
  'account.actsForUsers':
    'Personen handeln durch das Portal, nach dessen Regeln.',
  'check.granted': 'Gewährt',
  'check.missing': 'Es fehlen: {{missing}} von {{asked}}',
  'check.reduced': 'Teilweise, es fehlen: {{missing}} von {{asked}}',
  'check.excess': 'Zu viel',
  'check.unknown': 'Nicht bekannt',
  'check.moreRights': 'und {{more}} weitere',
  'check.fixManifest': 'Manifest, das es gewährt',
  'check.fixCommand': 'Befehl, der findet, woher es kommt',
  'eks.forbidden': 'AWS wird zu diesem Cluster nicht befragt',
  'eks.forbiddenAdvice': 'Das Plattformteam kann das ändern.',
  'eks.notFound': 'AWS sagt nichts zu diesem Cluster',
  'eks.notFoundAdvice': 'Das Backend der Läufe und Endpunkte antwortet nicht.',
  'eks.place': '{{name}} in {{region}}, Konto {{account}}.',
  'eks.console': 'In der AWS-Konsole öffnen',
  'eks.stale':
    'Das kann veraltet sein: Das Portal kann es derzeit nicht neu lesen.',
  'eks.partUnknown': 'Nicht bekannt. {{problem}}',
  'eks.more': '{{shown}} von {{total}} werden gezeigt.',
  'part.version': 'Version und Support',
  'part.insights': 'Prüfungen auf Upgrades und Fehlkonfiguration',
  'part.nodeGroups': 'Knotengruppen',
  'part.addons': 'Add-ons',
  'part.access': 'Zugang des Portals',
  'version.current': 'Kubernetes {{version}}',
  'version.outdated': 'Kubernetes {{version}}, die neueste ist {{newest}}',
  'version.supportUnknown': 'Der Support ist nicht bekannt. {{problem}}',
  'version.endpointPrivate':
    'Der API-Server ist nur aus seinem Netz erreichbar.',
  'version.endpointLimited':
    'Der API-Server ist von ausgewählten Adressen des Internets erreichbar.',
  'version.endpointPublic':
    'Der API-Server ist aus dem ganzen Internet erreichbar.',
  'support.unsupported':
    'EKS unterstützt Kubernetes {{version}} nicht mehr. Aktualisieren Sie den Cluster, sonst tut EKS es von selbst.',
  'support.standardEnded':
    'Der Standardsupport von Kubernetes {{version}} ist beendet. AWS berechnet erweiterten Support.',
  'support.extendedEnds_one':
    'Der erweiterte endet in {{count}} Tag, am {{day}}.',
  'support.extendedEnds_other':
    'Der erweiterte endet in {{count}} Tagen, am {{day}}.',
  'support.noEnd':
    'EKS unterstützt Kubernetes {{version}}; bis wann, ist nicht bekannt.',
  'support.standardEnds_one':
    'Der Standardsupport von Kubernetes {{version}} endet in {{count}} Tag, am {{day}}.',
  'support.standardEnds_other':
    'Der Standardsupport von Kubernetes {{version}} endet in {{count}} Tagen, am {{day}}.',
  'support.thenUpgrade': 'Danach aktualisiert EKS den Cluster von selbst.',
  'support.thenCharges': 'Danach berechnet AWS erweiterten Support.',
  'insights.none': 'EKS hat diesen Cluster noch nicht geprüft.',
  'insights.passing': '{{passing}} von {{checked}} Prüfungen sind bestanden.',
  'insight.recommendation': 'Zu tun: {{recommendation}}',
  'insight.stopsIn': 'entfällt mit {{version}}',
  'insight.replacement': 'stattdessen {{replacement}}',
  'insight.clients': 'in 30 Tagen angefragt von {{clients}}',
  'insight.checked': 'Geprüft {{time}}',
  'nodeGroups.table': 'Verwaltete Knotengruppen',
  'nodeGroups.instances': 'Instanzen',
  'nodeGroups.nodes': 'Knoten',
  'nodeGroups.size': '{{desired}} ({{min}} bis {{max}})',
  'nodeGroups.autoMode': 'Keine: EKS Auto Mode betreibt die Knoten.',
  'nodeGroups.none':
    'Keine verwaltete Knotengruppe. Knoten können von Karpenter kommen oder von Hand verwaltet sein.',
  'addons.none': 'EKS installiert hier keine Add-ons.',
  'access.withGroups':
    'Die Rolle {{principal}} des Portals hat einen Zugangseintrag mit den Gruppen {{groups}}.',
  'access.withoutGroups':
    'Die Rolle {{principal}} des Portals hat einen Zugangseintrag ohne Gruppen.',
  'access.none':
    'Unter {{entries}} Zugangseinträgen ist keiner für die Rolle {{principal}} des Portals. Das Terraform-Modul infra/modules/cluster-access legt einen an.',
  'access.policy': 'Zugangsrichtlinie {{name}}, im ganzen Cluster.',
  'access.policyIn':
    'Zugangsrichtlinie {{name}}, in den Namespaces {{namespaces}}.',
  'access.excess':
    'Das ist mehr, als das Portal braucht: Lösen Sie die Zuordnung, und gewähren Sie die Rollen aus infra/kubernetes/access.',
};

export default de;
