using Crm.Foundation.Access;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>A département in which a transmission is in scope.</summary>
internal sealed class TransmissionDepartment : ScopeRow;
