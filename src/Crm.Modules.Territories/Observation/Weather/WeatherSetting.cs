using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Observation.Weather;

/// <summary>Thresholds set by people: the national ones, or those of one département, which replace them there.</summary>
internal sealed class WeatherSetting : AuditedEntity
{
    /// <summary>Under which the national ones stand.</summary>
    public const string National = "*";

    private WeatherSetting() { }

    public WeatherSetting(Guid id, string department, Thresholds thresholds) : base(id)
    {
        Department = department;
        Become(thresholds);
    }

    /// <summary>INSEE code, or <see cref="National"/>.</summary>
    public string Department { get; private set; } = National;
    public Threshold Silence { get; private set; }
    public Threshold Tasks { get; private set; }
    public Threshold Milestones { get; private set; }
    public Threshold Unspent { get; private set; }
    public Threshold Accompaniments { get; private set; }
    public Thresholds Thresholds => new(Silence, Tasks, Milestones, Unspent, Accompaniments);

    public void Become(Thresholds thresholds)
    {
        Examine(thresholds).ThrowIfAny();
        (Silence, Tasks, Milestones, Unspent, Accompaniments) = thresholds;
    }

    private static InputErrors Examine(Thresholds thresholds)
    {
        var errors = new InputErrors();
        foreach (var (name, threshold) in (ReadOnlySpan<(string, Threshold)>)[("silence", thresholds.Silence), ("tasks", thresholds.Tasks),
            ("milestones", thresholds.Milestones), ("unspent", thresholds.Unspent), ("accompaniments", thresholds.Accompaniments)])
            errors.When(!threshold.IsInRange, name, WeatherErrors.ThresholdOutOfRange)
                .When(threshold.IsInRange && !threshold.IsOrdered, name, WeatherErrors.ThresholdsReversed);
        return errors;
    }
}
