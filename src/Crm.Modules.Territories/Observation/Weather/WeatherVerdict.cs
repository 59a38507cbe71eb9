using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>
/// What a person says of the weather of a territory, with a sentence and until a date: that it is right, or that it is another.
/// It holds while the facts stay as they were judged; when they get worse, the computed weather comes back, and it is said.
/// </summary>
internal sealed class WeatherVerdict : AuditedEntity, IScoped<WeatherVerdictDepartment>
{
    public const int SentenceMaxLength = 500, AuthorMaxLength = 200, MaxMonths = 6;

    private readonly List<WeatherVerdictDepartment> scopeRows = [];

    private WeatherVerdict() { }

    public WeatherVerdict(Guid id, TerritoryCard place, WeatherSign computed, Judgement judgement, string author, DateOnly today) : base(id)
    {
        new InputErrors().Text(judgement.Sentence, SentenceMaxLength, "sentence").When(judgement.Until is null, "until", CoreErrors.Required)
            .When(judgement.Until <= today || judgement.Until > today.AddMonths(MaxMonths), "until", WeatherErrors.UntilOutOfRange, ("months", MaxMonths))
            .When(judgement.Sign == computed, "sign", WeatherErrors.NothingToConfirm).ThrowIfAny();
        (TerritoryId, Computed, Sign) = (place.Id, computed, judgement.Sign ?? computed);
        (Sentence, Author, On, Until) = (judgement.Sentence!.Trim(), author, today, judgement.Until!.Value);
        scopeRows.Become(place.Departments);
    }

    public Guid TerritoryId { get; private set; }

    /// <summary>What the facts gave when it was said.</summary>
    public WeatherSign Computed { get; private set; }
    public WeatherSign Sign { get; private set; }
    public string Sentence { get; private set; } = "";

    /// <summary>Name of its author on that day.</summary>
    public string Author { get; private set; } = "";
    public DateOnly On { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>Replaced by another, or withdrawn.</summary>
    public DateOnly? EndedOn { get; private set; }
    public IReadOnlyCollection<WeatherVerdictDepartment> ScopeRows => scopeRows;
    public bool Confirms => Sign == Computed;

    public void End(DateOnly today) => EndedOn ??= today;
}

/// <summary>A département in which a verdict is in scope.</summary>
internal sealed class WeatherVerdictDepartment : ScopeRow;

/// <param name="Sign">Null: as computed.</param>
internal sealed record Judgement(WeatherSign? Sign, string? Sentence, DateOnly? Until);
