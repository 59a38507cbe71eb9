using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Observation.Indicators;

internal sealed record RefusalInput(string? Sentence);
