namespace Crm.Modules.Territories.Contracts;

/// <summary>One reason of a weather, in words, and the list that shows it.</summary>
/// <param name="Sign">How serious it is by itself.</param>
public sealed record WeatherReason(string Text, string Url, WeatherSign Sign);

/// <summary>What a person said of a weather: confirmed as computed, or another one, until a date.</summary>
public sealed record WeatherOpinion(bool Confirms, WeatherSign Sign, string Sentence, string Author, DateOnly On, DateOnly Until);

/// <summary>The weather of a territory: what is shown, what the facts give, and what a person said of it.</summary>
/// <param name="Notice">That an opinion ended or no longer holds, in a sentence; null otherwise.</param>
public sealed record TerritoryWeather(Guid TerritoryId, WeatherSign Sign, WeatherSign Computed, IReadOnlyList<WeatherReason> Reasons,
    WeatherOpinion? Opinion, string? Notice)
{
    public string Word => WeatherTagHelper.Of(Sign).Word;

    /// <summary>What stands beside the word: the sentence of a person, or the first reason of the facts.</summary>
    public string? First => Opinion is { Confirms: false } opinion ? $"avis de {opinion.Author}" : Reasons.Count > 0 ? Reasons[0].Text : null;
}

/// <summary>Weathers of many territories in a few commands: those in the reader's scope that somebody follows; the others are absent.</summary>
public interface IWeather
{
    Task<IReadOnlyDictionary<Guid, TerritoryWeather>> Of(IReadOnlyCollection<Guid> territories, CancellationToken ct);
}

/// <summary>Port: late milestones of territories as facts of the network: whoever asks, of audience Caf and wider, never a text.</summary>
public interface ILateMilestones
{
    Task<IReadOnlyDictionary<Guid, int>> Of(IReadOnlyCollection<Guid> territories, DateOnly today, CancellationToken ct);
}

/// <summary>Port: money promised to territories and not spent when it should be, in cents, as facts of the network. Without an implementation the reason does
/// not appear.</summary>
public interface IUnspentMoney
{
    Task<IReadOnlyDictionary<Guid, long>> Of(IReadOnlyCollection<Guid> territories, DateOnly today, CancellationToken ct);
}
