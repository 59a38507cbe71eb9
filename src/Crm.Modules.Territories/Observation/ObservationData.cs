using Crm.Foundation.Data;
using Crm.Modules.Territories.Accompaniments;
using Crm.Modules.Territories.Observation.Indicators;
using Crm.Modules.Territories.Observation.Weather;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Observation;

/// <summary>Tables of the room of indicators and of the weather.</summary>
internal class ObservationData(ModuleDbContext db) : AccompanimentsData(db)
{
    public DbSet<Indicator> Indicators => Context.Set<Indicator>();
    public IQueryable<IndicatorValue> IndicatorValues => Context.Scoped<IndicatorValue>();
    public IQueryable<WeatherVerdict> Verdicts => Context.Scoped<WeatherVerdict>();
    public DbSet<WeatherDay> WeatherDays => Context.Set<WeatherDay>();
    public DbSet<WeatherSetting> WeatherSettings => Context.Set<WeatherSetting>();
}
