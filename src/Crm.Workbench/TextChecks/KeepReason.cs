namespace Crm.Workbench.TextChecks;

/// <summary>Why an author keeps a passage; one of a few, so that the reason itself says nothing of anybody.</summary>
internal enum KeepReason { NotSaid, FalseAlarm, NeededForFollowUp, PersonAgrees, Public }
