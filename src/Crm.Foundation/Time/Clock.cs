namespace Crm.Foundation.Time;

/// <summary>The only source of « now »: instants in UTC, the civil day in Paris.</summary>
public interface IClock
{
    DateTime Now { get; }
    DateOnly Today { get; }

    /// <summary>A new UUID v7, ordered by creation.</summary>
    Guid NewId();
}

public sealed class Clock(TimeProvider time) : IClock
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public DateTime Now => time.GetUtcNow().UtcDateTime;
    public DateOnly Today => DateOf(Now);
    public Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    /// <summary>The civil day in Paris of a UTC instant.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Paris));

    /// <summary>The Paris wall clock of a UTC instant, for display.</summary>
    public static DateTime LocalOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Paris);

    /// <summary>The UTC instant of a Paris wall clock.</summary>
    public static DateTime UtcOf(DateTime local) => TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Paris);
}
