using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Observation.Weather;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Modules.Territories.Observation.Api;

/// <summary><c>/api/v1/territories/{id}/weather</c> and <c>/api/v1/weather-thresholds</c></summary>
internal static class WeatherEndpoints
{
    private const string See = TerritoriesPermissions.Weather.Default;
    private static readonly Write Judge = WeatherWrites.Judge;
    private static readonly Write Set = WeatherWrites.Set;

    public static void Map(RouteGroupBuilder api)
    {
        var weather = api.MapGroup("territories/{id:guid}/weather").WithTags("Météo");
        weather.MapGet("", (WeatherAppService s, Guid id, CancellationToken ct) => s.Get(id, ct)).Requires(See)
            .WithSummary("Météo d'un territoire suivi : signe montré, signe calculé, raisons, avis.");
        weather.MapGet("history", (WeatherAppService s, Guid id, CancellationToken ct) => History(s, id, ct)).Requires(See)
            .WithSummary("Douze mois de météo, les derniers changements d'abord.");
        weather.MapPost("confirm", (WeatherAppService s, Guid id, ConfirmInput input, CancellationToken ct) => s.Confirm(id, input, ct)).Requires(Judge)
            .WithSummary("Confirme la météo calculée, avec une phrase, jusqu'à une date.");
        weather.MapPost("override", (WeatherAppService s, Guid id, OverrideInput input, CancellationToken ct) => s.Override(id, input, ct)).Requires(Judge)
            .WithSummary("Corrige la météo calculée, avec une phrase, jusqu'à une date.");
        weather.MapPost("withdraw", (WeatherAppService s, Guid id, CancellationToken ct) => s.Withdraw(id, ct)).Requires(Judge)
            .WithSummary("Retire l'avis en cours.");

        var thresholds = api.MapGroup("weather-thresholds").WithTags("Météo");
        thresholds.MapGet("", async (ThresholdAppService s, CancellationToken ct) =>
        {
            var rows = await s.List(ct);
            return new Page<ThresholdRow>(rows, 1, PageRequest.MaxSize, rows.Count);
        }).Requires(See).WithSummary("Seuils nationaux (*) et de chaque département qui a les siens.");
        thresholds.MapGet("{department}", (ThresholdAppService s, string department, CancellationToken ct) => s.Get(department, ct)).Requires(See)
            .WithSummary("Seuils en vigueur dans un département.");
        thresholds.MapPut("{department}", async (ThresholdAppService s, string department, Thresholds input, CancellationToken ct) =>
        {
            await s.Set(department, input, ct);
            return await s.Get(department, ct);
        }).Requires(Set).WithSummary("Règle les seuils (* : nationaux).");
        thresholds.MapDelete("{department}", async (ThresholdAppService s, string department, CancellationToken ct) =>
        {
            await s.Clear(department, ct);
            return Results.NoContent();
        }).Requires(Set).WithSummary("Revient aux seuils nationaux, ou à ceux de la configuration.");
    }

    private static async Task<Page<WeatherEvent>> History(WeatherAppService weather, Guid id, CancellationToken ct)
    {
        var events = (await weather.Past(id, ct)).Events;
        return new Page<WeatherEvent>(events, 1, PageRequest.MaxSize, events.Count);
    }
}
