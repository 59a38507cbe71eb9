using System.Globalization;
using Crm.Web.Database;

namespace Crm.Web.Composition;

/// <summary>The machine's time or, in development, time that runs from <c>Development:Now</c>: one lives through a leap day without waiting for it.</summary>
internal sealed class DevelopmentTime(DateTimeOffset start) : TimeProvider
{
    private const string Key = "Development:Now";

    private readonly long began = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(began);

    /// <summary>Refuses the setting elsewhere than in development: nobody dates real work by mistake.</summary>
    public static TimeProvider From(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration[Key] is not { Length: > 0 } given) return System;
        if (!environment.IsDevelopment()) throw new ConfigurationException(Key, "réservé à l'environnement Development");
        return DateTimeOffset.TryParse(given, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start)
            ? new DevelopmentTime(start)
            : throw new ConfigurationException(Key, $"« {given} » n'est pas un instant (par exemple 2028-02-29T09:00:00Z)");
    }
}
