namespace Crm.Modules.Territories.Observation.Indicators;

internal sealed record IndicatorFilter(string? Q = null, IndicatorUnit? Unit = null, Periodicity? Periodicity = null);
