using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.Weather;

/// <summary>What the weather of territories brings to the module.</summary>
internal sealed class WeatherPart : CrmModule;
