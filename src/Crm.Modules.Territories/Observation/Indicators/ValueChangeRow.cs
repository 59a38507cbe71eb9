using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>One correction or decision.</summary>
internal sealed record ValueChangeRow(DateTime At, string By, decimal Before, decimal After, ValueStatus Status, string? Sentence);
